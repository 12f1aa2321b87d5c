namespace FusionMetrics.Formulas;

/// <summary>Counts rows.</summary>
internal sealed class FormulaTally
{
    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The first of them; 0 where there is none.</summary>
    public int First { get; private set; }

    /// <summary>Counts a row.</summary>
    public void Add(int row)
    {
        First = Count == 0 ? row : Math.Min(First, row);
        Count++;
    }
}
