// Reading a zip archive that came from outside, from memory. Nothing is unpacked to disk; every limit holds for the
// bytes really unpacked, whatever the archive's directory says of them.
#pragma once
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"

namespace luoshi::documents {

class ZipArchive {
 public:
    // bytes must outlive the archive. Refusals: file-broken, file-too-large (more than 20,000 entries).
    static Result<ZipArchive> open(std::string_view bytes, std::size_t expanded_max);
    ZipArchive(ZipArchive&&) noexcept;
    ZipArchive& operator=(ZipArchive&&) noexcept;
    ~ZipArchive();

    bool contains(const std::string& name) const;
    bool has_encrypted_entries() const;
    // The content of one entry, or nothing when there is no such entry. Refusals: file-encrypted, file-broken,
    // file-too-large (all entries read together exceed expanded_max).
    Result<std::optional<std::string>> read(const std::string& name);

 private:
    struct State;
    explicit ZipArchive(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

struct ZipEntry {
    std::string name;
    std::string content;
};
// The same entries always give the same bytes (no times, no owner).
std::string write_zip(const std::vector<ZipEntry>& entries);

// "../media/x.png" seen from the folder "word/" → "media/x.png". Nothing when the path leaves the archive.
std::optional<std::string> resolve_zip_path(std::string_view folder, std::string_view target);

}  // namespace luoshi::documents
