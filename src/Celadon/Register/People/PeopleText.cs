namespace Celadon.Register.People;

/// <summary>Names the texts of the people's pages: PeopleText.resx (Chinese) and PeopleText.en.resx.</summary>
public sealed class PeopleText;
