namespace FusionMetrics.Data.Tables;

/// <summary>
/// A table whose cells are read as codes, periods and numbers: what the forms of a panel need of it. Delimited text reads bytes, others read cells.
/// </summary>
internal interface IPanelTable : IDisposable
{
    /// <summary>The headings.</summary>
    TableHeader Header { get; }

    /// <summary>How many rows there are at most; 0 when that is not known.</summary>
    int ExpectedRows { get; }

    /// <summary>Its groups of rows, for reading a column at a time; null where it has rows alone.</summary>
    IColumnarRows? Groups { get; }

    /// <summary>Where the current row is.</summary>
    RowOrigin Place { get; }

    /// <summary>A cell of the current row, for a message.</summary>
    DiagnosticLocation At(int column);

    /// <summary>Goes to the next row that can be used.</summary>
    bool Read();

    /// <summary>Reads a code.</summary>
    /// <returns>Whether it differs from what the cell held before.</returns>
    bool Read(int column, CodeCell cell);

    /// <summary>Reads a period.</summary>
    void Read(int column, PeriodCell cell);

    /// <summary>Reads numbers, from one of the columns on, until one is none.</summary>
    /// <returns>The index of the cell that is not a number; the number of columns when all are.</returns>
    int ReadNumbers(ReadOnlySpan<int> columns, Span<double> values, int from);

    /// <summary>Why a cell is not a number, and what to do.</summary>
    string ExplainNumber(int column);
}
