// Where the files beside consultations lie. Set once when the program (or a test) starts, like the originals of the
// register.
#pragma once
#include "platform/files/file_store.hpp"

namespace luoshi::afterschool::catalogue {

void keep_plan_files_in(files::FileStore& store);
files::FileStore& plan_files();  // throws std::logic_error before keep_plan_files_in

}  // namespace luoshi::afterschool::catalogue
