// Where the files of evidence lie. Set once when the program (or a test) starts; use cases get only a Work, and a file is no row.
#pragma once
#include "platform/files/file_store.hpp"

namespace luoshi::obligations {

void keep_evidence_in(files::FileStore& store);
files::FileStore& evidence_files();  // throws std::logic_error before keep_evidence_in

}  // namespace luoshi::obligations
