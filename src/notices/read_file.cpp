#include "notices/read_file.hpp"

#include "notices/reading/read_notice.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::notices {
namespace {

// The schema luoshi.notice/1 knows five kinds; Markdown is text that somebody marked up.
std::string source_kind(documents::Kind kind) {
    switch (kind) {
        case documents::Kind::text:
        case documents::Kind::markdown: return "text";
        case documents::Kind::html: return "html";
        case documents::Kind::docx: return "docx";
        case documents::Kind::pdf: return "pdf";
        case documents::Kind::scan: return "scan";
    }
    return "text";
}

}  // namespace

Result<FileReading> read_file(std::string_view bytes, std::string_view name, const documents::ExtractOptions& options) {
    TRY(documents::Extracted extracted, documents::extract(bytes, name, options));
    reading::ReadOptions read;
    read.name = name;
    read.kind = source_kind(extracted.kind);
    read.sha256 = crypto::sha256_hex(bytes);
    read.bytes = static_cast<std::int64_t>(bytes.size());
    read.confidence.assign(extracted.line_confidence.begin(), extracted.line_confidence.end());
    auto result = reading::read_notice(extracted.text, read);
    return FileReading{std::move(result), std::move(extracted.text), std::move(extracted.line_confidence), std::move(extracted.notes)};
}

}  // namespace luoshi::notices
