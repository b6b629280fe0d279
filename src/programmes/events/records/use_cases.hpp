// What can be done here. Permissions (those of series) are asked inside.
#pragma once
#include "programmes/events/records/views.hpp"

namespace luoshi::programmes::events::records {

Result<http::Page<RecordRow>> find_records(Work& work, const FindRecords& query);
Result<RecordView> show_record(Work& work, const OneRecord& query);
Result<RecordView> enter_record(Work& work, const EnterRecord& command);
Result<RecordView> step_record(Work& work, const StepRecord& command);
Result<http::FileReply> fetch_record_file(Work& work, const RecordFileOf& query);
Result<RecordCounts> count_records(Work& work, const CountRecords& query);
Result<http::Page<PublicRecordRow>> find_public_records(Work& work, const FindPublicRecords& query);

}  // namespace luoshi::programmes::events::records
