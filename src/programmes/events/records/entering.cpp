#include "programmes/events/records/entering.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "programmes/events/records/links.hpp"
#include "programmes/events/records/queries.hpp"

namespace luoshi::programmes::events::records {
namespace {

// The number of the first proof of a kind.
Result<std::int64_t> proof_of(const EnterRecord& command, std::string_view kind, std::string words, std::string words_en) {
    const auto found = std::ranges::find(command.proofs, kind, &EventProof::kind);
    if (found == command.proofs.end()) return field_problem("proofs", std::string(kind) + "-required", std::move(words), std::move(words_en));
    return static_cast<std::int64_t>(found - command.proofs.begin()) + 1;
}

Result<Entering> check_work(const EnterRecord& command) {
    if (!command.work_type) return field_problem("work_type", "choice-required", "请选择作品类型", "choose the type of work");
    if (!command.rights_ground) return field_problem("rights_ground", "choice-required", "请选择权利来源", "choose the ground of the rights");
    TRY_DO(require_words("makers", command.makers, 300));
    TRY_DO(require_words("publisher", command.publisher, 200));
    TRY_DO(require_words("rights_holder", command.rights_holder, 200));
    if (!command.link.empty()) TRY_DO(plain_link(command.link));
    TRY(const std::int64_t number, proof_of(command, "rights", "请上传权属证明（著作权登记、授权书、委托合同等），材料种类选“权属证明”", "hand in the paper that shows the rights, of the kind “rights”"));
    return Entering{std::string(json::enum_name(*command.work_type)), command.makers, number, ""};
}

Result<Entering> check_inheritor(const EnterRecord& command) {
    TRY_DO(require_words("person", command.person, 50));
    TRY_DO(require_words("person_unit", command.person_unit, 200));
    TRY_DO(require_words("about", command.about, 2000));
    TRY(const std::int64_t number, proof_of(command, "consent", "请上传本人同意公布姓名和事迹的书面材料，材料种类选“本人同意书”", "hand in the person's written consent, of the kind “consent”"));
    return Entering{"", command.person, number, ""};
}

Result<Entering> check_honour(const EnterRecord& command) {
    if (!command.level) return field_problem("level", "choice-required", "请选择荣誉级别", "choose the level");
    if (!command.honoured) return field_problem("honoured", "choice-required", "请选择表彰对象的类别", "choose who is honoured");
    TRY_DO(require_words("honoured_name", command.honoured_name, 200));
    TRY_DO(require_words("issuer", command.issuer, 200));
    if (const auto document = require_words("document", command.document, 100); !document)
        return field_problem("document", "document-required", "荣誉要有依据：请填写表彰文件的文号", "an honour has a basis; give the number of the document");
    TRY(const std::int64_t number, proof_of(command, "basis", "请上传表彰文件，材料种类选“依据文件”", "hand in the document, of the kind “basis”"));
    return Entering{std::string(json::enum_name(*command.level)), command.honoured_name, number, ""};
}

Result<Entering> check_publicity(Work& work, const EnterRecord& command) {
    if (!command.channel) return field_problem("channel", "choice-required", "请选择渠道", "choose the channel");
    TRY_DO(require_words("outlet", command.outlet, 200));
    const auto file = std::ranges::find_if(command.proofs, [](const auto& proof) { return !proof.sha256.empty(); });
    TRY(const std::string key, counted_key(command.link, file == command.proofs.end() ? std::string_view{} : std::string_view(file->sha256)));
    if (const auto standing = work.one<std::string>(queries::standing_title, work.county(), key)) {
        auto problem = field_problem(command.link.empty() ? "proofs" : "link", "entered-already", fmt::format("同一网址或文件已经登记为“{}”，不重复计数", *standing), "the same address or file is entered already; it counts once");
        problem.code = Code::conflict;
        return problem;
    }
    return Entering{std::string(json::enum_name(*command.channel)), command.outlet, 0, key};
}

struct WorkRow {
    std::string publisher, identifier, rights_ground, rights_holder;
};
BOOST_DESCRIBE_STRUCT(WorkRow, (), (publisher, identifier, rights_ground, rights_holder))
struct HonourRow {
    std::string honoured, issuer, document;
};
BOOST_DESCRIBE_STRUCT(HonourRow, (), (honoured, issuer, document))

}  // namespace

Result<Entering> check_entering(Work& work, const EnterRecord& command) {
    TRY_DO(require_words("title", command.title, 200));
    switch (command.kind) {
        case RecordKind::work: return check_work(command);
        case RecordKind::inheritor: return check_inheritor(command);
        case RecordKind::honour: return check_honour(command);
        case RecordKind::publicity: return check_publicity(work, command);
    }
    return check_work(command);
}

void insert_particulars(Work& work, const EnterRecord& command, const Entering& entering) {
    switch (command.kind) {
        case RecordKind::work:
            work.run(queries::insert_work, work.county(), command.id, command.act, entering.type, command.publisher, command.identifier, *command.rights_ground, command.rights_holder, entering.proof_number);
            return;
        case RecordKind::inheritor: work.run(queries::insert_inheritor, work.county(), command.id, command.act, command.person_unit, entering.proof_number); return;
        case RecordKind::honour:
            work.run(queries::insert_honour, work.county(), command.id, command.act, entering.type, *command.honoured, command.issuer, command.document, entering.proof_number);
            return;
        case RecordKind::publicity: work.run(queries::insert_publicity, work.county(), command.id, command.act, entering.type, entering.counted_key); return;
    }
}

std::vector<RecordFact> facts_of(Work& work, std::string_view county, EntryId entry, RecordKind kind) {
    std::vector<RecordFact> facts;
    const auto add = [&](std::string key, std::string words) {
        if (!words.empty()) facts.push_back({std::move(key), std::move(words)});
    };
    if (kind == RecordKind::work) {
        if (const auto row = work.one<WorkRow>(queries::work_of_entry, county, entry)) {
            add("publisher", row->publisher);
            add("identifier", row->identifier);
            add("rights_ground", row->rights_ground);
            add("rights_holder", row->rights_holder);
        }
    } else if (kind == RecordKind::inheritor) {
        add("person_unit", work.one<std::string>(queries::inheritor_of_entry, county, entry).value_or(""));
    } else if (kind == RecordKind::honour) {
        if (const auto row = work.one<HonourRow>(queries::honour_of_entry, county, entry)) {
            add("honoured", row->honoured);
            add("issuer", row->issuer);
            add("document", row->document);
        }
    }
    return facts;
}

std::string note_of(Work& work, std::string_view county, EntryId entry, RecordKind kind) {
    if (kind == RecordKind::work) {
        const auto row = work.one<WorkRow>(queries::work_of_entry, county, entry);
        return row ? row->publisher : "";
    }
    if (kind == RecordKind::inheritor) return work.one<std::string>(queries::inheritor_of_entry, county, entry).value_or("");
    if (kind == RecordKind::honour) {
        const auto row = work.one<HonourRow>(queries::honour_of_entry, county, entry);
        return row ? row->issuer + " " + row->document : "";
    }
    return "";
}

}  // namespace luoshi::programmes::events::records
