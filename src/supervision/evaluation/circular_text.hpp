// The text of a circular, from its facts alone. Pure.
#pragma once
#include "platform/documents/docx_writer.hpp"
#include "supervision/evaluation/views.hpp"

namespace luoshi::supervision::evaluation {

// The paragraphs of the body of the text, in the order of the document.
std::vector<documents::OfficialParagraph> paragraphs_of(CircularKind kind, const std::vector<FactView>& facts, const std::vector<Demand>& demands);

// The whole as an official document (GB/T 9704-2012).
documents::OfficialDocument document_of(const CircularView& view);

}  // namespace luoshi::supervision::evaluation
