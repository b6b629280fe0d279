#include "notices/sample.hpp"

#include <fstream>
#include <sstream>

#include "notices/importing.hpp"
#include "notices/originals.hpp"
#include "notices/queries.hpp"
#include "notices/use_cases.hpp"
#include "org/api.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::notices {
namespace {

// In the order of their days, so that a successor finds what it repeals. What stays a draft shows the findings and waits for a person.
struct SampleFile {
    const char* name;
    bool publish;
};
constexpr SampleFile sample_files[] = {
    {"succession-1-research-travel-2019.txt", true},
    {"boarding-schools-measures.txt", true},
    {"after-school-service-2022.txt", true},
    {"succession-2-research-travel-2022.txt", true},
    {"succession-3-base-review-2023.txt", true},
    {"boarding-schools-amendment.txt", true},
    {"culture-bases-call.md", true},
    {"inspection-circular.txt", true},
    {"task-division.txt", true},
    {"fee-disclosure.html", false},
    {"blended-torn.txt", false},
};

constexpr std::string_view registering_code = "430000-education";

std::optional<std::string> read_whole(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return std::nullopt;
    std::ostringstream text;
    text << file.rdbuf();
    return std::move(text).str();
}

// Three people of one office: who registers, who checks, who publishes.
storage::Context as(storage::Context context, std::string name, std::string_view county) {
    context.actor = trusted_actor(Proof::command_line, std::move(name));
    context.county = county;
    return context;
}

// Answers the ids of the drafts.
Result<std::vector<NoticeId>> register_file(storage::Storage& storage, const storage::Context& context, const std::string& name, const std::string& bytes) {
    return storage::write(storage, context, [&](Work& work) -> Result<std::vector<NoticeId>> {
        const auto body = org::find_body_by_code(work, registering_code);
        if (!body) return Problem{Code::missing, "no-such-body", "样例省份还没有省教育厅", "the sample province has no education department yet"};
        TRY(const std::string sha256, originals().keep(bytes));
        TRY(const ReadFile file, read_bytes(bytes, name, sha256));
        auto ids = store_read_file(work, *body, name, sha256, static_cast<std::int64_t>(bytes.size()), file);
        return ids;
    });
}

std::int64_t version_of(Work& work, NoticeId id) { return find_visible(work, id)->version; }

// What the reader doubts in a sample text is meant to be there: it is accepted, then the draft is checked and published.
Result<Nothing> accept_findings(Work& work, NoticeId id) {
    TRY(const NoticeView page, show_notice(work, {id}));
    for (const auto& finding : page.findings) {
        if (finding.severity != "error") continue;
        TRY_DO(decide_finding(work, {id, finding.key, FindingDecision::accept, "样例原文如此", {}, {version_of(work, id)}}));
    }
    return Nothing{};
}

Result<Nothing> publish(storage::Storage& storage, const storage::Context& context, NoticeId id) {
    const auto county = context.county;
    TRY_DO(storage::write(storage, context, [&](Work& work) -> Result<Nothing> {
        TRY_DO(accept_findings(work, id));
        work.record("sample.seed", "notice", id.to_string());
        return Nothing{};
    }));
    TRY_DO(storage::write(storage, as(context, "李核对", county), [&](Work& work) { return check_notice(work, {id, {}, {version_of(work, id)}}); }));
    TRY_DO(storage::write(storage, as(context, "王公布", county), [&](Work& work) { return publish_notice(work, {id, {}, {version_of(work, id)}}); }));
    return Nothing{};
}

}  // namespace

Result<SampleSeeded> seed_sample(storage::Storage& storage, const storage::Context& context, const std::filesystem::path& folder) {
    const auto registrar = as(context, "张登记", "430000");
    const auto before = storage::read(storage, registrar, [](Work& work) -> Result<std::int64_t> {
        return work.one<std::int64_t>(queries::next_serial, "430000").value();
    });
    SampleSeeded seeded;
    if (*before > 1) return seeded;
    for (const auto& sample : sample_files) {
        const auto bytes = read_whole(folder / sample.name);
        if (!bytes) continue;  // a shortened sample folder is still a sample
        TRY(const auto ids, register_file(storage, registrar, sample.name, *bytes));
        seeded.notices += static_cast<int>(ids.size());
        if (!sample.publish) continue;
        for (const auto id : ids) {
            // One that cannot be published (no title) stays a draft for a person to look at.
            if (publish(storage, registrar, id)) ++seeded.published;
        }
    }
    return seeded;
}

}  // namespace luoshi::notices
