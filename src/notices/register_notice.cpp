#include "notices/entry.hpp"
#include "notices/importing.hpp"
#include "notices/originals.hpp"
#include "notices/permissions.hpp"
#include "notices/queries.hpp"
#include "notices/use_cases.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/documents/problems.hpp"

namespace luoshi::notices {
namespace {

// The client repeats a registration whose answer got lost.
Result<NoticeStep> repeated(Work& work, const NoticeHead& head, std::string_view sha256) {
    const auto text = load_text(work, head.county, head.import_);
    if (text.sha256 != sha256) {
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一件通知，请重新发起登记", "this id belongs to another notice; register anew"};
    }
    return NoticeStep{head.id, head.version, head.stage, find_same_number(work, head.id, head.number_key)};
}

}  // namespace

Result<NoticeStep> register_notice(Work& work, const RegisterNotice& command) {
    TRY(const org::BodyLine body, registering_body(work, command.body, permissions::write));
    if (command.text.empty()) return documents::file_empty();
    const auto sha256 = crypto::sha256_hex(command.text);
    if (const auto head = find_visible(work, command.id)) return repeated(work, *head, sha256);
    if (work.one<ImportId>(queries::import_by_hash, body.county, body.id, sha256)) {
        return Problem{Code::conflict, "already-registered", "同样的文字已经登记过，请在导入记录中打开它", "the same text is registered already; open it from the imports"};
    }
    TRY(const ReadFile file, read_bytes(command.text, "typed.txt", sha256));
    TRY_DO(originals().keep(command.text));
    store_read_file(work, body, command.name, sha256, static_cast<std::int64_t>(command.text.size()), file, command.id);
    TRY(const NoticeHead made, find_visible(work, command.id));
    return NoticeStep{made.id, made.version, made.stage, find_same_number(work, made.id, made.number_key)};
}

}  // namespace luoshi::notices
