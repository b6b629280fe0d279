// The full-text rows of a notice: written once, then only what changed.
#pragma once
#include <optional>

#include "notices/reading/reading.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::notices {

// `before` is what the index holds now; nothing for a new entry. Of this partition.
void update_search_index(Work& work, std::int64_t serial, const std::optional<reading::Document>& before, const reading::Document& after);

}  // namespace luoshi::notices
