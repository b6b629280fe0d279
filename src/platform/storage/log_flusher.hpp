// LogFlusher: waits until what was committed is on the disk, in another thread than the one that commits (Connection::commit_ahead).
#pragma once

namespace luoshi::storage {

class LogFlusher {
 public:
    virtual ~LogFlusher() = default;
    // On return everything is durable that was committed since this object was made. Throws when nobody can tell; it is of no use then any more.
    virtual void flush() = 0;
};

}  // namespace luoshi::storage
