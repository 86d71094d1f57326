namespace Celadon.Register.Objects;

/// <summary>Names the texts of the objects' pages: ObjectsText.resx (Chinese) and ObjectsText.en.resx.</summary>
public sealed class ObjectsText;
