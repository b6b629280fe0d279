// Proof: files kept by their hash, or links to rows of this system; each says what it proves.
#include <atomic>
#include <stdexcept>

#include "foundation/words.hpp"
#include "obligations/evidence_files.hpp"
#include "obligations/queries.hpp"
#include "obligations/store.hpp"
#include "obligations/use_cases.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::obligations {
namespace {

std::atomic<files::FileStore*> store{nullptr};

// In the order of queries/evidence_by_id.sql.
struct StoredEvidence {
    EvidenceId id;
    ShareId share;
    std::optional<std::string> sha256;
    std::string name;
    std::int64_t bytes = 0;
    std::optional<std::string> address;
    std::string proves;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(StoredEvidence, (), (id, share, sha256, name, bytes, address, proves, at, by_name))

Result<Nothing> require_open(const ShareLine& share) {
    if (share.state != ShareState::issued && share.state != ShareState::concluded && share.state != ShareState::withdrawn) return Nothing{};
    return Problem{Code::conflict, "not-now", share.state == ShareState::issued ? "请先签收，再附佐证" : "已经办结或撤回的任务不能再附佐证",
                   share.state == ShareState::issued ? "sign for it first, then add proof" : "a closed or withdrawn share takes no more proof"};
}

Result<Nothing> require_kind(const ShareLine& share, EvidenceKind kind) {
    const auto wanted = share.content.evidence;
    if (wanted == EvidenceKind::any || wanted == kind) return Nothing{};
    return Problem{Code::conflict, "other-evidence-wanted", wanted == EvidenceKind::file ? "这项任务要求附文件作佐证" : "这项任务要求以系统内的数据作佐证",
                   wanted == EvidenceKind::file ? "this duty wants a file as proof" : "this duty wants rows of this system as proof"};
}

// Only addresses of this system: "/fees/…", never another host.
bool is_address(const std::string& address) {
    return address.size() > 1 && address.size() <= 500 && address[0] == '/' && address[1] != '/' && address.find_first_of(" \t\r\n\\<>\"") == std::string::npos;
}

std::string file_name(std::string name) {
    for (auto& c : name) {
        if (static_cast<unsigned char>(c) < 0x20 || c == '/' || c == '\\' || c == '"') c = '_';
    }
    return name.empty() ? "佐证" : name.substr(0, 200);
}

bool is_same(const StoredEvidence& made, ShareId share, const std::optional<std::string>& sha256, const std::optional<std::string>& address, const std::string& proves) {
    return made.share == share && made.sha256 == sha256 && made.address == address && made.proves == proves;
}

}  // namespace

void keep_evidence_in(files::FileStore& folder) { store = &folder; }

files::FileStore& evidence_files() {
    auto* folder = store.load();
    if (folder == nullptr) throw std::logic_error("obligations: no folder for evidence was set");
    return *folder;
}

bool refers_to_evidence(Work& work, std::string_view sha256) { return work.one<std::int64_t>(queries::evidence_of_hash, sha256).value_or(0) > 0; }

Result<ShareFileView> add_evidence(Work& work, const AddDutyEvidence& command) {
    TRY(const ShareLine share, share_to_answer(work, command.county, command.id, permissions::answer));
    if (const auto made = work.one<StoredEvidence>(queries::evidence_by_id, share.county, command.evidence)) {
        if (!is_same(*made, share.id, std::nullopt, command.address, command.proves)) return id_taken();
        return show_duty_share(work, {share.id, share.county});
    }
    TRY_DO(require_open(share));
    TRY_DO(require_kind(share, EvidenceKind::row));
    TRY_DO(require_words("proves", command.proves, 500));
    if (!is_address(command.address))
        return Problem{Code::invalid, "address-invalid", "请填写本系统内页面的地址，例如 /fees/close", "give the address of a page of this system, such as /fees/close",
                       {{"address", "invalid", "请填写以 / 开头的本系统地址"}}};
    TRY_DO(require_words("name", command.name, 200));
    work.run(queries::insert_evidence, share.county, command.evidence, share.id, std::nullopt, command.name, 0, command.address, command.proves, work.now(),
             actor_key(work.actor()), work.actor().name);
    add_step(work, share, "evidence", command.name + "：" + command.proves);
    return show_duty_share(work, {share.id, share.county});
}

Result<ShareFileView> hand_in_evidence(Work& work, const HandInEvidence& command) {
    TRY(const ShareLine share, share_to_answer(work, command.county, command.id, permissions::answer));
    const auto sha256 = crypto::sha256_hex(command.upload.bytes);
    if (const auto made = work.one<StoredEvidence>(queries::evidence_by_id, share.county, command.evidence)) {
        if (!is_same(*made, share.id, sha256, std::nullopt, command.proves)) return id_taken();
        return show_duty_share(work, {share.id, share.county});
    }
    TRY_DO(require_open(share));
    TRY_DO(require_kind(share, EvidenceKind::file));
    TRY_DO(require_words("proves", command.proves, 500));
    if (command.upload.bytes.empty()) return Problem{Code::invalid, "file-empty", "文件是空的，请重新选择", "the file is empty; choose another one"};
    TRY_DO(evidence_files().keep(command.upload.bytes));
    const auto name = file_name(command.upload.name);
    work.run(queries::insert_evidence, share.county, command.evidence, share.id, sha256, name, command.upload.bytes.size(), std::nullopt, command.proves, work.now(),
             actor_key(work.actor()), work.actor().name);
    add_step(work, share, "evidence", name + "：" + command.proves);
    return show_duty_share(work, {share.id, share.county});
}

Result<http::FileReply> fetch_evidence(Work& work, const FetchEvidence& query) {
    const auto missing = Problem{Code::missing, "no-such-evidence", "没有这份佐证，或者您无权查看", "there is no such evidence, or it is not for you"};
    const auto found = work.one<StoredEvidence>(queries::evidence_by_id, query.county, query.evidence);
    if (!found || !found->sha256 || !find_share(work, query.county, found->share)) return missing;
    TRY(std::string bytes, evidence_files().fetch(*found->sha256));
    return http::FileReply{found->name, "application/octet-stream", std::move(bytes)};
}

}  // namespace luoshi::obligations
