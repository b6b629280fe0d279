// A file as bytes in memory, read by the machine when they are looked at: for files of hundreds of megabytes.
#pragma once
#include <filesystem>
#include <string_view>
#include <utility>

#include "foundation/result.hpp"

namespace luoshi::files {

class MappedFile {
 public:
    MappedFile() = default;
    // Refuses with "file-unreadable". Pipes and the like cannot be mapped and are refused, too.
    static Result<MappedFile> open(const std::filesystem::path& path);
    ~MappedFile();
    MappedFile(MappedFile&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}
    MappedFile& operator=(MappedFile&& other) noexcept {
        std::swap(bytes_, other.bytes_);
        return *this;
    }
    std::string_view bytes() const { return bytes_; }  // valid as long as the object

 private:
    std::string_view bytes_;
};

}  // namespace luoshi::files
