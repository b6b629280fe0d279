// Holds the right to write to one SQLite file, for one program at a time: a second writing program could hit the WAL-reset fault of SQLite
// before 3.51, so it is refused with a sentence instead. The lock ends with the process, however that ends.
#pragma once
#include <string>

namespace luoshi::storage {

class WriterLock {
 public:
    explicit WriterLock(const std::string& database_path);  // waits two seconds for a program that is just ending, then throws Failure
    ~WriterLock();
    WriterLock(const WriterLock&) = delete;
    WriterLock& operator=(const WriterLock&) = delete;

 private:
    int file_;
};

}  // namespace luoshi::storage
