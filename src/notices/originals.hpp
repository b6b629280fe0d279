// Where the original files lie. Set once when the program (or a test) starts; use cases get only a Work, and a file is no row.
//
// Keeping a file before its row is committed leaves at worst a file that nothing refers to; the sweep removes it.
#pragma once
#include <string_view>

#include "platform/files/file_store.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::notices {

void keep_originals_in(files::FileStore& store);
files::FileStore& originals();  // throws std::logic_error before keep_originals_in

// For FileStore::sweep: does an import that was not refused stand on these bytes?
bool refers_to_original(Work& work, std::string_view sha256);

}  // namespace luoshi::notices
