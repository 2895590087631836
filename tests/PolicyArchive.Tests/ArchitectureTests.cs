using System.Reflection;
using NetArchTest.Rules;
using PolicyArchive.Documents;

namespace PolicyArchive.Tests;

/// <summary>Holds the arrows of the drawing in the README: a folder may know only what lies downhill of it.</summary>
public class ArchitectureTests
{
    private static readonly Assembly Library = typeof(DocumentId).Assembly;

    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Documents"] = [],
        ["Extraction"] = ["Documents"],
        ["Analysis"] = ["Documents"],
        ["Search"] = ["Documents"],
        ["Linking"] = ["Documents", "Analysis"],
        ["Catalogue"] = ["Documents", "Analysis"],
        ["Ingestion"] = ["Documents", "Extraction", "Analysis", "Catalogue", "Search", "Linking"],
        ["Registers"] = ["Documents", "Analysis", "Catalogue"],
        ["Reviewing"] = ["Documents", "Analysis", "Catalogue", "Search", "Linking"],
        ["Queries"] = ["Documents", "Extraction", "Analysis", "Catalogue", "Search", "Linking", "Reviewing"],
    };

    public static TheoryData<string, string> ForbiddenArrows()
    {
        var arrows = new TheoryData<string, string>();
        foreach (var (folder, known) in MayKnow)
            foreach (var other in MayKnow.Keys.Except(known).Where(other => other != folder))
                arrows.Add(folder, other);
        return arrows;
    }

    [Theory]
    [MemberData(nameof(ForbiddenArrows))]
    public void Folder_KnowsOnlyWhatLiesDownhill(string folder, string other) =>
        AssertNoDependency(folder, $"PolicyArchive.{other}");

    [Theory]
    [InlineData("Extraction", "UglyToad.PdfPig")]
    [InlineData("Catalogue", "Microsoft.Data.Sqlite")]
    [InlineData("Search", "Lucene.Net")]
    public void Package_IsKnownInOneFolderOnly(string home, string package)
    {
        foreach (var folder in MayKnow.Keys.Where(folder => folder != home)) AssertNoDependency(folder, package);
    }

    private static void AssertNoDependency(string folder, string dependency)
    {
        var verdict = Types.InAssembly(Library)
            .That().ResideInNamespaceStartingWith($"PolicyArchive.{folder}")
            .ShouldNot().HaveDependencyOn(dependency)
            .GetResult();

        var offenders = string.Join(", ", verdict.FailingTypeNames ?? []);
        Assert.True(verdict.IsSuccessful, $"{folder} must not know {dependency}: {offenders}");
    }
}
