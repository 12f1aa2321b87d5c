namespace FusionMetrics.Data.Parquet;

/// <summary>Memory that is used again and again, so that no column leaves garbage behind.</summary>
internal sealed class ScratchMemory
{
    private readonly Stack<double[]> free = [];
    private readonly string?[] texts = new string?[1 << 16];
    private int[] levels = [];

    /// <summary>An array that tells which rows have a value: with at least so many elements, whatever they are.</summary>
    public int[] Levels(int length) => levels.Length >= length ? levels : levels = new int[length];

    /// <summary>A text, the same string again where it was asked for not long ago: regions stand in many rows.</summary>
    public string Text(ReadOnlySpan<char> text)
    {
        ref var known = ref texts[string.GetHashCode(text) & (texts.Length - 1)];
        return known is not null && text.SequenceEqual(known) ? known : known = text.ToString();
    }

    /// <summary>Takes an array of numbers out: with at least so many elements, whatever they are.</summary>
    public double[] Take(int length) => free.TryPop(out var numbers) && numbers.Length >= length ? numbers : new double[length];

    /// <summary>Gives it back.</summary>
    public void GiveBack(double[] numbers) => free.Push(numbers);
}
