// Where the files of materials lie. Set once when the program (or a test) starts; use cases get only a Work, and a file is no row.
#pragma once
#include "platform/files/file_store.hpp"

namespace luoshi::programmes::calls {

void keep_materials_in(files::FileStore& store);
files::FileStore& material_files();  // throws std::logic_error before keep_materials_in

}  // namespace luoshi::programmes::calls
