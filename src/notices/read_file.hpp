// From the bytes of a file to a reading: the one place where documents (formats) and reading (notices) meet. The register's import and
// `luoshi notice read` both call it.
#pragma once
#include <string>
#include <string_view>

#include "notices/reading/reading.hpp"
#include "platform/documents/extract.hpp"

namespace luoshi::notices {

struct FileReading {
    reading::Reading reading;
    std::string text;                             // the extracted text that the reading's lines count
    std::vector<std::uint8_t> line_confidence;    // 0–100 a line; only of scans
    std::vector<std::string> notes;               // of the extraction, zh-CN
};

// Refuses what documents::extract refuses; a file that is no notice is a reading without documents, not a refusal.
Result<FileReading> read_file(std::string_view bytes, std::string_view name, const documents::ExtractOptions& options = {});

}  // namespace luoshi::notices
