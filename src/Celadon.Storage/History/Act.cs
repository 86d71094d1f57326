namespace Celadon.Storage.History;

/// <summary>Who changes something, from where, and what they are doing: the words of every history entry a unit of work makes.</summary>
/// <param name="ActorId">The account; <see cref="SystemId"/> where the program acts by itself.</param>
/// <param name="ActorName">The person's name at that time, as it is to be read in years.</param>
/// <param name="Origin">From where: an address, the command line, the start of the program.</param>
/// <param name="What">The stable name of the act, room first: <c>plans.adopt</c>. Never a sentence; pages put it into words.</param>
public sealed record Act(string ActorId, string ActorName, string Origin, string What)
{
    /// <summary>The account name of the program itself.</summary>
    public const string SystemId = "system";

    /// <summary>An act of the program itself.</summary>
    /// <param name="origin">What made it act: start, command line, a job's name.</param>
    /// <param name="what">The stable name of the act.</param>
    public static Act OfSystem(string origin, string what) => new(SystemId, SystemId, origin, what);
}
