#include "notices/importing.hpp"

#include "notices/derive.hpp"
#include "notices/entry.hpp"
#include "notices/permissions.hpp"
#include "notices/queries.hpp"

namespace luoshi::notices {
namespace {

struct ImportedColumns {
    NoticeId id;
    std::string document;
    std::string form;
    std::optional<std::string> title;
    std::optional<std::string> number;
    reading::Document effective;
    std::int64_t findings_open = 0;
    Stage stage = Stage::draft;
};
BOOST_DESCRIBE_STRUCT(ImportedColumns, (), (id, document, form, title, number, effective, findings_open, stage))

}  // namespace

Problem no_such_import() { return {Code::missing, "no-such-import", "没有这次导入，或者您看不到它", "there is no such import, or not for you"}; }

Problem no_notice_found() {
    return {Code::invalid, "no-notice-found", "文件里没有读出公文：没有标题、文号和条款。请检查是不是传错了文件", "no official document was found in the file; check that it is the right one"};
}

Result<org::BodyLine> registering_body(Work& work, BodyId id, const Permission& permission) {
    const auto body = org::find_body(work, id);
    // What lies outside the actor's rights does not exist for them.
    if (!body || !work.actor().may(permission, body->path)) {
        return Problem{Code::missing, "no-such-body", "没有这个单位，或者您无权为它办理", "there is no such body, or you may not act for it"};
    }
    if (body->county != work.county()) {
        return Problem{Code::invalid, "other-county", "这个单位属于另一个区划，请在请求中给出它的 county",
                       "the body belongs to another division; name its county in the request"};
    }
    if (body->closed && *body->closed <= work.today()) {
        return Problem{Code::conflict, "body-closed", "这个单位已撤销，不能再登记", "the body is closed and registers nothing any more"};
    }
    return *body;
}

std::optional<ImportHead> load_import(Work& work, ImportId id) { return work.one<ImportHead>(queries::import_by_id, id); }

ImportView import_view(Work& work, const ImportHead& head) {
    ImportView view{.id = head.id, .county = head.county, .body = {head.body, head.body_name, head.body_path}, .name = head.name, .kind = head.kind,
                    .sha256 = head.sha256, .bytes = head.bytes, .state = head.state, .page = head.page, .pages = head.pages,
                    .problem = head.problem, .problem_text = head.problem_text, .problem_text_en = head.problem_text_en, .earlier = false,
                    .created_at = head.created_at, .created_by = head.created_by_name, .notices = {}};
    if (head.state != ImportState::done) return view;
    for (auto& row : work.all<ImportedColumns>(queries::notices_of_import, head.county, head.id)) {
        view.notices.push_back({row.id, std::move(row.document), std::move(row.form), std::move(row.title), std::move(row.number),
                                row.effective.lines, row.findings_open});
    }
    return view;
}

std::vector<NoticeId> store_documents(Work& work, const ImportHead& head, const org::BodyLine& body, const ReadFile& file,
                                      std::optional<NoticeId> first) {
    work.run(queries::insert_import_text, head.county, head.id, file.text, file.confidence);
    work.run(queries::set_import_done, head.county, head.id, file.kind, file.pages);
    std::vector<NoticeId> ids;
    for (const auto& document : file.reading.documents) {
        const auto id = ids.empty() && first ? *first : work.new_id<NoticeId>();
        insert_entry(work, {id, body, head.id, head.created_by, head.created_by_name, document, findings_of(file.reading, document.id)});
        ids.push_back(id);
    }
    return ids;
}

Result<ReadFile> read_extracted(documents::Extracted extracted, const std::string& name, const std::string& sha256, std::int64_t bytes) {
    ReadFile file;
    // Markdown is text with marks; the schema knows five kinds.
    file.kind = extracted.kind == documents::Kind::markdown ? "text" : std::string(json::enum_name(extracted.kind));
    file.text = std::move(extracted.text);
    file.confidence.assign(extracted.line_confidence.begin(), extracted.line_confidence.end());
    file.pages = extracted.pages;
    file.reading =
        reading::read_notice(file.text, {.name = name, .kind = file.kind, .sha256 = sha256, .bytes = bytes, .confidence = file.confidence});
    if (file.reading.documents.empty()) return no_notice_found();
    return file;
}

Result<ReadFile> read_bytes(std::string_view bytes, const std::string& name, const std::string& sha256) {
    TRY(documents::Extracted extracted, documents::extract(bytes, name));
    return read_extracted(std::move(extracted), name, sha256, static_cast<std::int64_t>(bytes.size()));
}

std::vector<NoticeId> store_read_file(Work& work, const org::BodyLine& body, const std::string& name, const std::string& sha256, std::int64_t bytes,
                                      const ReadFile& file, std::optional<NoticeId> first) {
    const auto import = work.new_id<ImportId>();
    work.run(queries::insert_import, body.county, import, body.id, sha256, name, file.kind, bytes, ImportState::reading, work.now(),
             actor_key(work.actor()), work.actor().name);
    return store_documents(work, load_import(work, import).value(), body, file, first);
}

}  // namespace luoshi::notices
