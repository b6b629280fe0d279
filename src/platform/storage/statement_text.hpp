// The few things the storage must know about the text of a statement.
#pragma once
#include <span>
#include <string_view>

#include "platform/storage/work.hpp"

namespace luoshi::storage {

std::string_view without_leading_comments(std::string_view sql);
bool is_blank(std::string_view sql);       // nothing but spaces, comments and semicolons
bool only_reads(std::string_view sql);     // SELECT, or WITH … SELECT
bool replaces_rows(std::string_view sql);  // INSERT OR REPLACE, UPDATE OR REPLACE, REPLACE INTO

// PostgreSQL text ends at a NUL; so that both engines store the same, neither takes one.
void refuse_nul(std::string_view query, std::span<const Parameter> parameters);

}  // namespace luoshi::storage
