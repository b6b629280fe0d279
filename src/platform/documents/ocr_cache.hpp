// Results of recognition, kept by what was read and how: recognising a page takes seconds, reading the result back
// none.
//
// One file a page, written beside its place and then renamed, so that a reader never sees half a result; a file that is
// damaged all the same counts as absent. Without a folder nothing is kept.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "platform/documents/ocr.hpp"

namespace luoshi::documents {

class OcrCache {
 public:
    // content_hash: of the whole file, hexadecimal. parameters: everything else that decides the result (engine,
    // language, resolution).
    OcrCache(std::filesystem::path folder, std::string content_hash, const std::string& parameters);

    std::optional<std::vector<OcrLine>> find(int page) const;
    // A full disk or a folder that cannot be written is no reason to fail the reading: nothing is kept then.
    void keep(int page, const std::vector<OcrLine>& lines) const;

 private:
    std::filesystem::path file_of(int page) const;
    std::filesystem::path folder_;
    std::string name_;
};

}  // namespace luoshi::documents
