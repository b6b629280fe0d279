#include "platform/storage/audit_verify.hpp"

#include <fmt/format.h>

#include "platform/storage/connection.hpp"
#include "platform/storage/queries.hpp"

namespace luoshi::storage {
namespace {

struct Words {
    std::string_view reason, says, says_en;
};
constexpr Words words[] = {
    {"content", "内容被改动过", "its content was changed"},
    {"link", "与前一条记录接不上", "it does not continue the entry before it"},
    {"missing", "这一条记录缺失", "this entry is missing"},
    {"cut-off", "链尾被截断：公布过的锚点指向不存在的记录", "the chain was cut off: a published anchor names an entry that is gone"},
    {"anchor", "与当日公布的锚点不一致", "it differs from the anchor published that day"},
    {"anchor-signature", "锚点的签名无效", "the signature of its anchor is wrong"},
};

AuditFault describe(const std::string& county, std::int64_t serial, std::string_view reason) {
    for (const auto& w : words) {
        if (w.reason != reason) continue;
        return {county, serial, std::string(reason), fmt::format("{} 第 {} 条审计记录：{}", county, serial, w.says),
                fmt::format("audit entry {} of {}: {}", serial, county, w.says_en)};
    }
    throw InvariantBroken("unknown audit fault");
}

bool has_signature(const AuditAnchor& anchor, const std::vector<std::string>& public_keys, bool& wrong) {
    if (!anchor.key || !anchor.signature) return false;
    for (const auto& pem : public_keys) {
        if (key_fingerprint(pem) != *anchor.key) continue;
        const auto bytes = crypto::from_base64url(*anchor.signature);
        wrong = !bytes || !crypto::verify_signature(pem, anchor_statement(anchor), *bytes);
        return true;
    }
    return false;
}

Context bookkeeping_context(const Clock& clock) {
    Context context;
    context.actor = trusted_actor(Proof::job, "audit");
    context.clock = &clock;
    context.bookkeeping = true;
    return context;
}

// A chain as it lies in a file. Instants are microseconds, so that the digest can be made again.
struct ShownEntry {
    std::int64_t serial = 0;
    std::int64_t at = 0;
    std::optional<std::string> account;
    std::string actor, proof, request, action, subject_kind, subject, details, previous, digest;
    crypto::Algorithm algorithm = crypto::Algorithm::sha256;
};
BOOST_DESCRIBE_STRUCT(ShownEntry, (),
                      (serial, at, account, actor, proof, request, action, subject_kind, subject, details, previous, digest, algorithm))

struct HiddenEntry {
    std::int64_t serial = 0;
    std::string content, previous, digest;
    crypto::Algorithm algorithm = crypto::Algorithm::sha256;
};
BOOST_DESCRIBE_STRUCT(HiddenEntry, (), (serial, content, previous, digest, algorithm))

struct DossierHeader {
    std::string schema, county;
    Instant exported;
    std::optional<std::string> subject_kind, subject;
};
BOOST_DESCRIBE_STRUCT(DossierHeader, (), (schema, county, exported, subject_kind, subject))

struct DossierEnd {
    std::int64_t entries = 0;
    std::int64_t shown = 0;
    std::string head;
};
BOOST_DESCRIBE_STRUCT(DossierEnd, (), (entries, shown, head))

struct DossierLine {
    std::optional<ShownEntry> entry;
    std::optional<HiddenEntry> hidden;
    std::optional<AuditAnchor> anchor;
    std::optional<DossierEnd> end;
};
BOOST_DESCRIBE_STRUCT(DossierLine, (), (entry, hidden, anchor, end))

constexpr std::string_view dossier_schema = "luoshi.audit/1";

ShownEntry shown(const AuditEntry& e) {
    return {e.serial,       e.at.microseconds(), e.account, e.actor,   e.proof,    e.request, e.action,
            e.subject_kind, e.subject,           e.details, e.previous, e.digest, e.algorithm};
}

AuditEntry entry_of(const std::string& county, const ShownEntry& s) {
    return {county,   s.serial,       Instant::from_microseconds(s.at), s.account, s.actor,    s.proof,  s.request,
            s.action, s.subject_kind, s.subject,                        s.details, s.previous, s.digest, s.algorithm};
}

template <class T>
void write_line(std::ostream& out, std::string_view kind, const T& value) {
    out << "{\"" << kind << "\":" << json::to_json(value) << "}\n";
}

Problem not_a_dossier() { return {Code::invalid, "not-a-dossier", "这不是审计卷宗文件，或文件不完整", "this is not an audit dossier, or it is incomplete"}; }

}  // namespace

// ---- chains ----------------------------------------------------------------------------------------------------------

void AuditVerifier::fault(std::int64_t serial, std::string reason) {
    if (std::exchange(faulty_, true)) return;
    verdict_.faults.push_back(describe(county_, serial, reason));
}

void AuditVerifier::begin(const std::string& county) {
    if (county == county_ && verdict_.counties > 0) return;
    end_county();
    county_ = county;
    serial_ = 0;
    digest_.clear();
    faulty_ = false;
    ++verdict_.counties;
}

// Anchors beyond the last entry name what was cut off.
void AuditVerifier::end_county() {
    const auto found = expected_.find(county_);
    if (found == expected_.end()) return;
    if (const auto beyond = found->second.upper_bound(serial_); beyond != found->second.end()) fault(serial_ + 1, "cut-off");
    expected_.erase(found);
}

void AuditVerifier::take(const AuditEntry& entry) {
    take(entry.county, entry.serial, entry.algorithm, audit_content(entry), entry.previous, entry.digest);
}

void AuditVerifier::take(const std::string& county, std::int64_t serial, crypto::Algorithm algorithm, std::string_view content,
                         std::string_view previous, std::string_view digest) {
    begin(county);
    ++verdict_.entries;
    if (serial != serial_ + 1) fault(serial_ + 1, "missing");
    else if (previous != digest_) fault(serial, "link");
    else if (audit_link(algorithm, previous, serial, content) != digest) fault(serial, "content");
    if (const auto found = expected_.find(county); found != expected_.end()) {
        const auto anchor = found->second.find(serial);
        if (anchor != found->second.end() && anchor->second != digest) fault(serial, "anchor");
    }
    serial_ = serial;
    digest_ = digest;
}

void AuditVerifier::expect(const std::string& county, std::int64_t serial, const std::string& digest) {
    ++verdict_.anchors;
    expected_[county][serial] = digest;
}

AuditVerdict AuditVerifier::finish() {
    end_county();
    // Whole chains that anchors know and the database does not.
    for (const auto& [county, anchors] : expected_) verdict_.faults.push_back(describe(county, 1, "cut-off"));
    expected_.clear();
    return std::move(verdict_);
}

AuditVerdict verify_audit(Connection& connection, const std::vector<std::string>& public_keys, const std::optional<std::string>& county) {
    AuditVerifier verifier;
    std::vector<AuditFault> bad_signatures;
    connection.each(queries::all_anchors, [&](const Row& row) {
        const auto anchor = Work::from_row<AuditAnchor>(row);
        if (county && anchor.county != *county) return;
        bool wrong = false;
        has_signature(anchor, public_keys, wrong);
        if (wrong) bad_signatures.push_back(describe(anchor.county, anchor.serial, "anchor-signature"));
        verifier.expect(anchor.county, anchor.serial, anchor.digest);
    });
    const auto take = [&](const Row& row) { verifier.take(Work::from_row<AuditEntry>(row)); };
    if (county) connection.each(queries::audit_of_county, take, *county);
    else connection.stream(queries::whole_audit, take);
    auto verdict = verifier.finish();
    verdict.faults.insert(verdict.faults.end(), bad_signatures.begin(), bad_signatures.end());
    return verdict;
}

AuditVerdict verify_audit(Storage& storage, const std::vector<std::string>& public_keys, const std::optional<std::string>& county) {
    AuditVerdict verdict;
    storage.in_snapshot([&](Connection& connection) { verdict = verify_audit(connection, public_keys, county); });
    return verdict;
}

// ---- anchors ---------------------------------------------------------------------------------------------------------

std::string anchor_statement(const AuditAnchor& anchor) {
    return fmt::format("luoshi.anchor/1\n{}\n{}\n{}\n{}\n{}\n", anchor.county, anchor.day.to_string(), anchor.serial, anchor.digest,
                       json::enum_name(anchor.algorithm));
}

std::string key_fingerprint(const std::string& public_pem) { return crypto::sha256_hex(public_pem); }

std::int64_t anchor_audit(Storage& storage, const crypto::SigningKey* key, const Clock& clock) {
    auto context = bookkeeping_context(clock);
    const Date today = clock.today();
    const auto counties = read(storage, context, [&](Work& work) -> Result<std::vector<std::string>> {
        return work.all<std::string>(queries::counties_to_anchor, today);
    });
    for (const auto& county : *counties) {
        context.county = county;
        write(storage, context, [&](Work& work) -> Result<Nothing> {
            auto anchor = work.one<AuditAnchor>(queries::head_to_anchor, county);
            anchor->day = today;
            if (key != nullptr) {
                anchor->key = key_fingerprint(key->public_pem());
                anchor->signature = crypto::base64url(key->sign(anchor_statement(*anchor)));
            }
            work.run(queries::insert_anchor, county, today, anchor->serial, anchor->digest, anchor->algorithm, anchor->key, anchor->signature,
                     work.now());
            return Nothing{};
        }).value();
    }
    return static_cast<std::int64_t>(counties->size());
}

std::vector<AuditAnchor> find_anchors(Work& work, std::string_view county) { return work.all<AuditAnchor>(queries::anchors_of_county, county); }

std::vector<AuditEntry> audit_of(Work& work, std::string_view subject_kind, std::string_view subject, int limit) {
    return work.all<AuditEntry>(queries::audit_of_subject, subject, subject_kind, limit);
}

// ---- dossiers --------------------------------------------------------------------------------------------------------

DossierVerdict export_dossier(Storage& storage, const DossierScope& scope, std::ostream& out, const Clock& clock) {
    DossierVerdict summary;
    summary.county = scope.county;
    out << json::to_json(DossierHeader{std::string(dossier_schema), scope.county, clock.now(), scope.subject_kind, scope.subject}) << '\n';
    storage.in_snapshot([&](Connection& connection) {
        connection.each(queries::anchors_of_county, [&](const Row& row) {
            write_line(out, "anchor", Work::from_row<AuditAnchor>(row));
        }, scope.county);
        connection.each(queries::audit_of_county, [&](const Row& row) {
            const auto entry = Work::from_row<AuditEntry>(row);
            const bool wanted = (!scope.subject || entry.subject == *scope.subject) && (!scope.subject_kind || entry.subject_kind == *scope.subject_kind);
            if (wanted) write_line(out, "entry", shown(entry));
            else write_line(out, "hidden", HiddenEntry{entry.serial, audit_content(entry), entry.previous, entry.digest, entry.algorithm});
            ++summary.entries;
            if (wanted) ++summary.shown;
            summary.head = entry.digest;
        }, scope.county);
    });
    write_line(out, "end", DossierEnd{summary.entries, summary.shown, summary.head});
    return summary;
}

Result<DossierVerdict> verify_dossier(std::istream& in, const std::vector<std::string>& public_keys) {
    std::string line;
    if (!std::getline(in, line)) return not_a_dossier();
    const auto header = json::from_json<DossierHeader>(line);
    if (!header || header->schema != dossier_schema) return not_a_dossier();
    DossierVerdict verdict;
    verdict.county = header->county;
    AuditVerifier verifier;
    std::optional<DossierEnd> end;
    while (!end && std::getline(in, line)) {
        const auto part = json::from_json<DossierLine>(line);
        if (!part) return not_a_dossier();
        if (part->anchor) {
            bool wrong = false;
            has_signature(*part->anchor, public_keys, wrong);
            if (wrong) verdict.fault = describe(header->county, part->anchor->serial, "anchor-signature");
            verifier.expect(header->county, part->anchor->serial, part->anchor->digest);
        } else if (part->entry) {
            const auto entry = entry_of(header->county, *part->entry);
            verifier.take(entry);
            verdict.head = entry.digest;
            ++verdict.shown;
        } else if (part->hidden) {
            const auto& hidden = *part->hidden;
            verifier.take(header->county, hidden.serial, hidden.algorithm, hidden.content, hidden.previous, hidden.digest);
            verdict.head = hidden.digest;
        }
        end = part->end;
    }
    if (!end) return not_a_dossier();
    const auto chain = verifier.finish();
    verdict.entries = chain.entries;
    if (!chain.faults.empty()) verdict.fault = chain.faults.front();
    else if (!verdict.fault && (end->entries != verdict.entries || end->head != verdict.head)) {
        verdict.fault = describe(header->county, verdict.entries + 1, "cut-off");
    }
    return verdict;
}

}  // namespace luoshi::storage
