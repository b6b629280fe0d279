// What kind of file some bytes are, by their first bytes and their structure.
#pragma once
#include <string_view>

#include "foundation/result.hpp"

namespace luoshi::documents {

enum class FileKind { text, docx, xlsx, pdf, png, jpeg, tiff };

// Refusals: file-empty, file-encrypted, file-kind-unknown (with what it is and what to do instead), file-broken (a zip
// without directory).
Result<FileKind> recognise_file(std::string_view bytes);

}  // namespace luoshi::documents
