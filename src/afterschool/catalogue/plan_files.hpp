// Where the files beside consultations, contracts, vettings and licences lie. Set once when the program (or a test) starts, like the originals of the
// register.
#pragma once
#include "afterschool/catalogue/plan_views.hpp"
#include "platform/files/file_store.hpp"
#include "platform/http/route.hpp"

namespace luoshi::afterschool::catalogue {

void keep_plan_files_in(files::FileStore& store);
files::FileStore& plan_files();  // throws std::logic_error before keep_plan_files_in

// Refuses "file-size": empty, or above 20 MB.
Result<PlanAttachment> keep_upload(const http::Upload& upload);

}  // namespace luoshi::afterschool::catalogue
