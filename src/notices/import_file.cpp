#include "notices/importing.hpp"
#include "notices/originals.hpp"
#include "notices/permissions.hpp"
#include "notices/queries.hpp"
#include "notices/use_cases.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/documents/problems.hpp"

namespace luoshi::notices {
namespace {

// A file called "a/b\n.pdf" stays readable in lists; only for showing.
std::string shown_name(std::string name) {
    std::erase_if(name, [](unsigned char c) { return c < 0x20 || c == 0x7F; });
    if (const auto slash = name.find_last_of("/\\"); slash != std::string::npos) name.erase(0, slash + 1);
    if (name.size() > 240) {
        std::size_t end = 240;
        while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) --end;
        name.resize(end);
    }
    return name.empty() ? "未命名" : name;
}

void queue_reading(Work& work, ImportId id) { work.enqueue("notices.read_import", json::value{{"import", id.to_string()}}); }

// The same bytes were here before: the earlier import answers; one that was refused gets a second chance.
Result<ImportView> earlier_import(Work& work, ImportId id) {
    const auto head = load_import(work, id).value();
    if (head.state == ImportState::refused) {
        work.run(queries::set_import_waiting, head.county, id);
        queue_reading(work, id);
        work.record("notice.import_again", "import", id.to_string(), {});
        return import_view(work, load_import(work, id).value());
    }
    auto view = import_view(work, head);
    view.earlier = true;
    return view;
}

}  // namespace

Result<ImportView> import_file(Work& work, const ImportFile& command) {
    TRY(const org::BodyLine body, registering_body(work, command.body, permissions::write));
    if (command.upload.bytes.empty()) return documents::file_empty();
    TRY(const std::string sha256, originals().keep(command.upload.bytes));
    if (const auto earlier = work.one<ImportId>(queries::import_by_hash, body.county, body.id, sha256)) return earlier_import(work, *earlier);
    const auto id = work.new_id<ImportId>();
    work.run(queries::insert_import, body.county, id, body.id, sha256, shown_name(command.upload.name), std::nullopt, command.upload.bytes.size(),
             ImportState::waiting, work.now(), actor_key(work.actor()), work.actor().name);
    queue_reading(work, id);
    work.record("notice.import", "import", id.to_string(), json::value{{"sha256", sha256}});
    return import_view(work, load_import(work, id).value());
}

Result<ImportView> retry_import(Work& work, const RetryImport& command) {
    const auto head = load_import(work, command.id);
    if (!head || !work.actor().may(permissions::read, head->body_path)) return no_such_import();
    TRY(const org::BodyLine body, registering_body(work, head->body, permissions::write));
    if (head->state != ImportState::refused) {
        return Problem{Code::conflict, "not-refused", "只有被退回的导入可以重试", "only a refused import can be tried again"};
    }
    if (!originals().holds(head->sha256)) {
        return Problem{Code::conflict, "file-gone", "原文件已清理，请重新上传", "the file is no longer kept; upload it again"};
    }
    work.run(queries::set_import_waiting, body.county, head->id);
    queue_reading(work, head->id);
    work.record("notice.import_again", "import", head->id.to_string(), {});
    return import_view(work, load_import(work, head->id).value());
}

}  // namespace luoshi::notices
