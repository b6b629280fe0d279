#include "platform/http/rows.hpp"
#include "programmes/events/records/api.hpp"
#include "programmes/events/records/use_cases.hpp"

namespace luoshi::programmes::events::records {
namespace {

namespace permissions = series::permissions;

const http::Route rows[] = {
    http::get<&find_records>("/api/events/records", "findEventRecords", permissions::read),
    http::post<&enter_record>("/api/events/records", "enterEventRecord", permissions::write),
    http::get<&count_records>("/api/events/record-counts", "countEventRecords", permissions::read),
    http::get<&show_record>("/api/events/records/{id}", "showEventRecord", permissions::read),
    http::post<&step_record>("/api/events/records/{entry}/steps", "stepEventRecord", permissions::confirm),
    http::get<&fetch_record_file>("/api/events/records/{entry}/files/{sha256}", "fetchEventRecordFile", permissions::read),
    http::get<&find_public_records>("/api/public/event-records", "findPublicEventRecords", public_access),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::programmes::events::records
