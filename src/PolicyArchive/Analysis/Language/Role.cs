namespace PolicyArchive.Analysis.Language;

/// <summary>What a verb does in the traffic between government and assembly.</summary>
internal enum Role
{
    /// <summary>The assembly learns something: informeren, berichten, laten weten.</summary>
    Tell,

    /// <summary>A thing goes to the assembly: sturen, aanbieden, doen toekomen.</summary>
    Send,

    /// <summary>Said from the assembly's side: ontvangen, krijgen, vernemen.</summary>
    Receive,

    /// <summary>To know by then what is not known yet: "in mei weet de raad welke".</summary>
    Know,

    /// <summary>Said from the thing's side: volgen, komen, bereiken.</summary>
    Reach,

    /// <summary>To come back to a subject: terugkomen op, ingaan op.</summary>
    Return,

    /// <summary>To give it a place in what is made anyway: meenemen, betrekken, opnemen.</summary>
    Include,

    /// <summary>To find out: uitzoeken, nagaan, bezien.</summary>
    Look,

    /// <summary>To do something else that was asked for: in gesprek gaan, aanpassen, regelen.</summary>
    Act,

    /// <summary>To give a subject a place with others: op de agenda zetten, aankaarten, organiseren.</summary>
    Arrange,

    /// <summary>To do what was asked: tegemoetkomen aan, inwilligen, honoreren.</summary>
    Grant,

    /// <summary>To be owed it: wachten op, te goed hebben.</summary>
    Await,

    /// <summary>To stand in an annex or to go with a letter: staan, bevatten, gehecht zijn, hierbij gaan.</summary>
    Attach,

    /// <summary>To point to a place: verwijzen naar.</summary>
    Refer,
    Pledge,
    Announce,

    /// <summary>To want it of another: verzoeken, vragen, aanbevelen.</summary>
    Ask,

    /// <summary>To meet a promise: voldoen, nakomen, gestand doen, afdoen.</summary>
    Fulfil,
}
