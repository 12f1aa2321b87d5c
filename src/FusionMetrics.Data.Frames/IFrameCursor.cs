namespace FusionMetrics.Data.Frames;

/// <summary>The rows of a frame, one after another, and its columns at the current one.</summary>
internal interface IFrameCursor : IDisposable
{
    /// <summary>The columns.</summary>
    IReadOnlyList<FrameColumn> Columns { get; }

    /// <summary>How many rows there are; 0 where that is not known.</summary>
    int RowCount { get; }

    /// <summary>Goes to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    bool MoveNext();
}
