namespace Celadon.Plans.Tasks.Stored;

/// <summary>Between a task's row and what is written down of it.</summary>
internal static class TaskWriting
{
    internal static TaskDraft Draft(this TaskRow row) => new()
    {
        PlanId = row.PlanId,
        MeasureCode = row.MeasureCode,
        Code = row.Code,
        Name = row.Name,
        UnitId = row.UnitId,
        UnitReason = row.UnitReason,
        SupportingUnitIds = [.. row.Supporting.OrderBy(part => part.Position).Select(part => part.UnitId)],
        PersonInCharge = row.PersonInCharge,
        Liaison = row.Liaison,
        Start = row.Start,
        End = row.End,
        Milestones = [.. row.Milestones.OrderBy(part => part.Position).Select(part => new Milestone(part.Day, part.What, part.IsHard))],
        ItemCode = row.ItemCode,
        Reckoning = row.Reckoning,
        Years = [.. row.Years.OrderBy(part => part.Position).Select(part => new YearValue(part.Year, part.Value))],
        Evidence = row.Evidence,
        FundingSource = row.FundingSource,
        Funding = row.Funding,
        Projects = row.Projects,
        InstructionId = row.InstructionId,
    };

    /// <summary>Writes a checked draft onto its row; children keep their rows as far as they go.</summary>
    internal static void Write(this TaskRow row, TaskDraft draft, string code, DateTimeOffset now)
    {
        row.PlanId = draft.PlanId;
        row.MeasureCode = draft.MeasureCode;
        row.Code = code;
        row.Name = draft.Name.Trim();
        row.UnitId = draft.UnitId;
        row.UnitReason = Text(draft.UnitReason);
        row.PersonInCharge = Text(draft.PersonInCharge);
        row.Liaison = Text(draft.Liaison);
        row.Start = draft.Start;
        row.End = draft.End;
        row.ItemCode = draft.Years.Count == 0 ? null : draft.ItemCode;
        row.Reckoning = draft.Reckoning;
        row.Evidence = Text(draft.Evidence);
        row.FundingSource = Text(draft.FundingSource);
        row.Funding = draft.Funding;
        row.Projects = Text(draft.Projects);
        row.InstructionId = draft.InstructionId;
        row.ChangedAt = now;
        Renew(row.Supporting, [.. draft.SupportingUnitIds.Where(id => id != draft.UnitId).Distinct()], at => new TaskSupportRow { Position = at }, (part, id) => part.UnitId = id);
        Renew(row.Milestones, [.. draft.Milestones.OrderBy(step => step.Day)], at => new TaskMilestoneRow { Position = at }, (part, step) =>
            (part.Day, part.What, part.IsHard) = (step.Day, step.What.Trim(), step.IsHard));
        Renew(row.Years, [.. draft.Years.OrderBy(value => value.Year)], at => new TaskYearRow { Position = at }, (part, value) =>
            (part.Year, part.Value) = (value.Year, value.Value));
    }

    private static void Renew<TRow, TValue>(List<TRow> rows, TValue[] values, Func<int, TRow> make, Action<TRow, TValue> fill)
    {
        rows.RemoveRange(Math.Min(rows.Count, values.Length), Math.Max(0, rows.Count - values.Length));
        for (int at = 0; at < values.Length; at++)
        {
            if (at == rows.Count)
            {
                rows.Add(make(at));
            }

            fill(rows[at], values[at]);
        }
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
