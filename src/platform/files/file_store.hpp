// Original files, kept by the hash of their content: DATA/files/ab/cdef… A file is written aside, synced, then renamed, so that there is never half
// a file; the same content is kept once; nothing is ever overwritten.
#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"

namespace luoshi::files {

class FileStore {
 public:
    // Makes the folder. Throws std::filesystem::filesystem_error when it cannot.
    explicit FileStore(std::filesystem::path folder);

    // Keeps the bytes; answers their SHA-256 in hexadecimal. Refuses with unavailable "disk-full" or "storage-failed".
    Result<std::string> keep(std::string_view bytes);
    // The bytes of a hash; refuses with missing "file-gone", or unavailable "file-damaged" when the content no longer fits its hash.
    Result<std::string> fetch(std::string_view sha256) const;
    bool holds(std::string_view sha256) const;

    // Every hash that is kept, sorted.
    std::vector<std::string> list() const;
    // Removes files that nothing refers to and that are older than an hour (a younger one may belong to a write in hand). Answers how many.
    std::int64_t sweep(const std::function<bool(std::string_view sha256)>& is_referred_to);

    const std::filesystem::path& folder() const { return folder_; }

 private:
    std::filesystem::path path_of(std::string_view sha256) const;
    std::filesystem::path folder_;
};

}  // namespace luoshi::files
