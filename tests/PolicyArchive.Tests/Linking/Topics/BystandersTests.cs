using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Tests.Linking.Topics;

public class BystandersTests
{
    [Theory]
    [InlineData("het debat van 12 maart 2024 over dijken", "12 maart", "dijken")]
    [InlineData("toezegging TZ202403-041 over dijken", "TZ202403-041", "dijken")]
    [InlineData("mevrouw Van der Veen-Smit vroeg naar de dijken", "Veen-Smit", "dijken")]
    [InlineData("de minister van Infrastructuur en Waterstaat over dijken", "Infrastructuur", "dijken")]
    public void Remove_WhoWhenAndNumber_LeavesTheSubject(string text, string gone, string left)
    {
        var kept = Bystanders.Remove(text);

        Assert.DoesNotContain(gone, kept, StringComparison.Ordinal);
        Assert.Contains(left, kept, StringComparison.Ordinal);
    }

    [Fact]
    public void Remove_TextWithoutBystanders_IsUnchanged() =>
        Assert.Equal("De dijken langs het meer zijn veilig", Bystanders.Remove("De dijken langs het meer zijn veilig"));
}
