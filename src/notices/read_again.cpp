#include <algorithm>

#include "notices/entry.hpp"
#include "notices/permissions.hpp"
#include "notices/queries.hpp"
#include "notices/reading/read_notice.hpp"
#include "notices/use_cases.hpp"

namespace luoshi::notices {
namespace {

int overlap(const reading::LineRange& a, const reading::LineRange& b) { return std::min(a[1], b[1]) - std::max(a[0], b[0]) + 1; }

// The document of the new reading that covers most of the same lines: a newer reader may split the file at another place.
const reading::Document* same_document(const reading::Reading& reading, const reading::Document& before) {
    const reading::Document* best = nullptr;
    int most = 0;
    for (const auto& document : reading.documents) {
        const int common = overlap(document.lines, before.lines);
        if (common > most) {
            most = common;
            best = &document;
        }
    }
    return best;
}

}  // namespace

Result<NoticeStep> read_again(Work& work, const StepNotice& command) {
    TRY(const NoticeHead head, find_for_step(work, command.id, permissions::write, command.if_match));
    TRY_DO(require_draft(head));
    const auto before = load_reading(work, head);
    const auto text = load_text(work, head.county, head.import_);
    const auto reading = reading::read_notice(
        text.text, {.name = text.name, .kind = text.kind, .sha256 = text.sha256, .bytes = text.bytes, .confidence = text.confidence});
    const auto* found = same_document(reading, before.document);
    if (found == nullptr) {
        return Problem{Code::conflict, "document-gone", "重新机读后，原来的位置上没有读出公文；保留原来的机读结果",
                       "the reader finds no document there any more; the earlier reading is kept"};
    }
    StoredReading next{before.revision + 1, std::string(reader_version()), *found, findings_of(reading, found->id)};
    next.document.id = before.document.id;  // the entry keeps its letter
    if (json::to_json(next.document) == json::to_json(before.document) && json::to_json(next.findings) == json::to_json(before.findings)) {
        return Problem{Code::conflict, "same-reading", "重新机读的结果与现有的相同", "the reader says the same as before"};
    }
    work.run(queries::insert_reading, head.county, head.id, next.revision, next.reader, work.now(), next.document, next.findings);
    TRY(const NoticeStep step, update_entry(work, head, {next, load_corrections(work, head), load_decisions(work, head)}));
    add_event(work, head.county, head.id, "read_again", next.reader);
    work.record("notice.read_again", "notice", head.id.to_string(), json::value{{"revision", next.revision}});
    return step;
}

}  // namespace luoshi::notices
