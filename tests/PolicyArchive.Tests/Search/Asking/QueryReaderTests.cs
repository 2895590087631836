using PolicyArchive.Documents;
using PolicyArchive.Search;
using PolicyArchive.Search.Asking;

namespace PolicyArchive.Tests.Search.Asking;

public class QueryReaderTests
{
    [Theory]
    [InlineData("voortgang rapportage", "alle woorden: ‘voortgang’, ‘rapportage’")]
    [InlineData("de voortgang van jeugdzorg", "alle woorden: ‘voortgang’, ‘jeugdzorg’; niet vereist: ‘de’, ‘van’")]
    [InlineData("de", "het woord ‘de’")]
    [InlineData("\"zo spoedig mogelijk\" brief", "het woord ‘brief’; precies \"zo spoedig mogelijk\"")]
    [InlineData("“zo spoedig”", "precies \"zo spoedig\"")]
    [InlineData("\"niet gesloten", "precies \"niet gesloten\"")]
    [InlineData("dijk OF water", "‘dijk’ of ‘water’")]
    [InlineData("dijk OR water OR strand", "‘dijk’ of ‘water’ of ‘strand’")]
    [InlineData("dijk | water", "‘dijk’ of ‘water’")]
    [InlineData("(dijk water) OF strand", "(‘dijk’ en ‘water’) of ‘strand’")]
    [InlineData("dijk OF hoog+wat*", "‘dijk’ of (‘hoog+’ en een woord of nummer dat begint met ‘wat’)")]
    [InlineData("dijk -water", "het woord ‘dijk’; zonder ‘water’")]
    [InlineData("dijk NIET water", "het woord ‘dijk’; zonder ‘water’")]
    [InlineData("dijk -\"hoog water\"", "het woord ‘dijk’; zonder precies \"hoog water\"")]
    [InlineData("voortg*", "een woord of nummer dat begint met ‘voortg’")]
    [InlineData("36 410 VII, nr. 12", "nummer 36410-VII-12")]
    [InlineData("36410-vii begroting", "het woord ‘begroting’; nummer 36410-VII")]
    [InlineData("brief 12 december ncdr", "alle woorden: ‘brief’, ‘ncdr’; gedateerd 12 december of met ‘12 december’ in de tekst")]
    [InlineData("mei 2023", "gedateerd in mei 2023 of met ‘mei 2023’ in de tekst")]
    [InlineData("2023", "gedateerd in 2023 of met ‘2023’ in de tekst")]
    [InlineData("2023/24", "nummer vergaderjaar 2023-2024")]
    [InlineData("2022..2024", "vanaf 1 januari 2022; tot en met 31 december 2024")]
    [InlineData("..2020", "tot en met 31 december 2020")]
    [InlineData("soort:brief", "soort: brief of aanbiedingsbrief")]
    [InlineData("kind:minutes", "soort: verslag")]
    [InlineData("-soort:motie", "zonder soort: motie")]
    [InlineData("soort:brief OF soort:motie", "soort: brief of aanbiedingsbrief of soort: motie")]
    [InlineData("kamer:tk dossier:\"36 410 VII\"", "kamer: Tweede Kamer; dossier: 36 410 VII")]
    [InlineData("jaar:2023 afzender:BZK", "afzender: BZK; vanaf 1 januari 2023; tot en met 31 december 2023")]
    [InlineData("van:2022-03-01 tot:\"mei 2022\"", "vanaf 1 maart 2022; tot en met 31 mei 2022")]
    [InlineData("raad/college", "alle woorden: ‘raad’, ‘college’")]
    [InlineData("minister(s)", "het woord ‘minister(s)’")]
    [InlineData("onbekend:iets", "het woord ‘onbekend:iets’")]
    [InlineData("jaar:straks", "het woord ‘straks’")]
    [InlineData("OR", "het woord ‘OR’")]
    [InlineData("", "alle documenten")]
    [InlineData("-", "alle documenten")]
    public void Read_WhatPeopleType_IsSaidBack(string query, string expected)
    {
        var question = QueryReader.Read(query);

        Assert.Equal(expected, Understanding.Of(question.Items, question.Filters, []));
    }

    [Fact]
    public void Read_ValueThatFieldDoesNotKnow_IsNoticed() =>
        Assert.Equal(["‘straks’ is geen waarde voor ‘jaar:’; gezocht is op het woord zelf."], QueryReader.Read("jaar:straks").Notices);

    [Fact]
    public void Read_VeryLongQuery_IsNoticed() =>
        Assert.Single(QueryReader.Read(string.Concat(Enumerable.Repeat("woord ", 100))).Notices);

    [Fact]
    public void Read_TwoPeriods_NarrowEachOther()
    {
        var filters = QueryReader.Read("jaar:2023 van:\"maart 2023\" soort:verslag").Filters;

        Assert.Equal(new DateOnly(2023, 3, 1), filters.From);
        Assert.Equal(new DateOnly(2023, 12, 31), filters.To);
        Assert.Equal([DocumentKind.Minutes], filters.Kinds);
    }
}
