// A notice as an official document for printing (GB/T 9704-2012): from the effective text to what platform/documents can write as DOCX. Pure.
#pragma once
#include "notices/reading/reading.hpp"
#include "platform/documents/docx_writer.hpp"

namespace luoshi::notices {

documents::OfficialDocument official_layout(const reading::Document& document);

}  // namespace luoshi::notices
