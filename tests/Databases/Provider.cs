namespace Celadon.Databases;

/// <summary>The kinds of database Celadon runs on.</summary>
public enum Provider
{
    Sqlite,

    Postgres,
}
