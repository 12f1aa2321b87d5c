namespace FusionMetrics.Data.Parquet;

/// <summary>Memory that is used again and again, so that no column leaves garbage behind.</summary>
internal sealed class ScratchMemory
{
    private readonly Dictionary<Type, Array> arrays = [];
    private readonly Stack<double[]> free = [];

    /// <summary>The array of a type, for what is looked at once: with at least so many elements, whatever they are.</summary>
    public T[] Of<T>(int length)
    {
        if (arrays.TryGetValue(typeof(T), out var array) && array.Length >= length) return (T[])array;
        var larger = new T[length];
        arrays[typeof(T)] = larger;
        return larger;
    }

    /// <summary>Takes an array of numbers out: with at least so many elements, whatever they are.</summary>
    public double[] Take(int length) => free.TryPop(out var numbers) && numbers.Length >= length ? numbers : new double[length];

    /// <summary>Gives it back.</summary>
    public void GiveBack(double[] numbers) => free.Push(numbers);
}
