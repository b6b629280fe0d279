// Where pictures of visits lie. Set once when the program (or a test) starts.
#pragma once
#include "platform/files/file_store.hpp"

namespace luoshi::supervision::inspections {

void keep_photos_in(files::FileStore& store);
files::FileStore& photo_files();  // throws std::logic_error before keep_photos_in

}  // namespace luoshi::supervision::inspections
