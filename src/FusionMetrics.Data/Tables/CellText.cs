namespace FusionMetrics.Data.Tables;

/// <summary>The text of a cell as a message shows it.</summary>
internal static class CellText
{
    private const int MostCharacters = 40;

    /// <summary>The text in quotes, on one line, cut at 40 characters.</summary>
    public static string Quote(string text)
    {
        // Not between the two halves of a character.
        var end = text.Length > MostCharacters && char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
        var shown = text.Length <= MostCharacters ? text : text[..end] + "...";
        return "'" + string.Create(shown.Length, shown, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++) target[i] = char.IsControl(source[i]) ? ' ' : source[i];
        }) + "'";
    }
}
