namespace Celadon.Calendar;

/// <summary>Names the texts of the deadline calendar: CalendarText.resx (Chinese) and CalendarText.en.resx.</summary>
public sealed class CalendarText;
