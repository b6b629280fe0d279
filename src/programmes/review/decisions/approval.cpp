// Approval: those whose notice is over without an open objection get their document; the stayed ones wait, nobody waits for them.
#include <algorithm>

#include "foundation/words.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/documents/docx_writer.hpp"
#include "platform/documents/official_pdf.hpp"
#include "programmes/review/decisions/award_text.hpp"
#include "programmes/review/decisions/store.hpp"

namespace luoshi::programmes::review::decisions {
namespace {

// In the order of queries/document_by_id.sql.
struct DocumentEntry {
    std::string county;
    ContestId contest;
    AwardText text;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(DocumentEntry, (), (county, contest, text, at))

// What is set right by an objection stands in the document.
std::string title_of(Work& work, const ContestEntry& contest, const AwardRunner& runner) {
    return work.one<std::string>(queries::corrected_title, contest.county, contest.id, runner.application).value_or(runner.title);
}

Result<std::vector<PlaceEntry>> ripe_ones(Work& work, const ContestEntry& contest, const std::vector<ApplicationId>& wanted) {
    const auto places = places_of(work, contest);
    if (auto problem = may_not_approve(work, contest, places)) return *std::move(problem);
    std::vector<PlaceEntry> ripe;
    for (const auto& place : places) {
        if (std::ranges::find(wanted, place.application) == wanted.end()) continue;
        if (!is_ripe(place, work.today()))
            return Problem{Code::conflict, "not-ripe", place.state == AwardState::stayed ? "其中有项目的异议还没有办结，请刷新页面后去掉它，其余照常立项" : "其中有项目现在不能立项，请刷新页面后重新核对",
                           "one of them cannot be approved now; reload the page, the others can"};
        ripe.push_back(place);
    }
    if (ripe.empty() || ripe.size() != wanted.size()) return field_problem("applications", "list-changed", "立项名单与现在的不一致，请刷新页面后重新核对", "the list is not the one that can be approved now; reload the page");
    return ripe;
}

Result<DocumentEntry> find_document(Work& work, const OneAwardDocument& query) {
    auto document = work.one<DocumentEntry>(queries::document_by_id, query.county, query.id);
    if (!document) return Problem{Code::missing, "no-such-document", "没有这份立项文件", "there is no such document"};
    return *std::move(document);
}

Result<DocumentEntry> own_document(Work& work, const OneAwardDocument& query) {
    TRY(DocumentEntry document, find_document(work, query));
    TRY_DO(find_contest(work, document.county, document.contest));
    return document;
}

http::FileReply pdf_of(const DocumentEntry& document) { return {document.text.number + ".pdf", "application/pdf", documents::write_official_pdf(official(document.text), document.at), true}; }

}  // namespace

Result<AwardContestView> approve_awards(Work& work, const ApproveAwards& command) {
    TRY(const ContestEntry contest, contest_to_write(work, command.county, command.contest));
    if (const auto made = work.one<DocumentEntry>(queries::document_by_id, contest.county, command.id)) {
        if (made->contest != contest.id || made->text.number != command.number || made->text.title != command.title) return id_taken();
        return show_award_contest(work, {contest.id, contest.county});
    }
    TRY_DO(require_words("number", command.number, 100));
    TRY_DO(require_words("title", command.title, 200));
    if (work.one<std::int64_t>(queries::number_exists, contest.county, command.number).value_or(0) > 0) return field_problem("number", "number-taken", "文号“" + command.number + "”已经用过", "this number is taken");
    TRY(const std::vector<PlaceEntry> ripe, ripe_ones(work, contest, command.applications));
    const auto terms = terms_now(work, contest.county, contest.line);
    const auto line = lines::find_line(work, contest.county, contest.line);
    AwardText text{terms ? terms->terms.issuer : "", command.number, command.title, contest_title(work, contest), contest.line_title, line ? line->clause : "", work.today(), {}};
    const auto runners = runners_of(work, contest);
    for (const auto& place : ripe) {
        const auto& runner = *std::ranges::find(runners, place.application, &AwardRunner::application);
        text.items.push_back({static_cast<std::int64_t>(text.items.size()) + 1, runner.body_name, title_of(work, contest, runner), runner.kind, runner.prefecture_name});
    }
    work.run(queries::insert_document, contest.county, command.id, contest.id, command.number, command.title, work.today(), text, crypto::sha256_hex(json::to_json(text)), work.now(), actor_key(work.actor()),
             work.actor().name);
    std::int64_t position = 0;
    for (const auto& place : ripe) {
        TRY(const AwardPosition now, advance(work, contest, place.application, AwardState::approved, 0, command.number));
        work.run(queries::insert_approved, contest.county, contest.id, place.application, now.serial, now.state, command.id, ++position, place.notice, place.starts, place.ends, work.today());
        TRY_DO(step_line(work, contest, place.application, lines::UnitStage::approved, command.number));
        const auto& runner = *std::ranges::find(runners, place.application, &AwardRunner::application);
        work.emit("award.approved", {{"county", contest.county}, {"unit", runner.unit.to_string()}, {"contest", contest.id.to_string()}, {"document", command.id.to_string()}});
    }
    work.record("decisions.approve", "award_document", command.id.to_string(), {{"awards", position}});
    return show_award_contest(work, {contest.id, contest.county});
}

Result<http::FileReply> print_award_docx(Work& work, const OneAwardDocument& query) {
    TRY(const DocumentEntry document, own_document(work, query));
    return http::FileReply{document.text.number + ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", documents::write_docx(official(document.text))};
}

Result<http::FileReply> print_award_pdf(Work& work, const OneAwardDocument& query) {
    TRY(const DocumentEntry document, own_document(work, query));
    return pdf_of(document);
}

Result<http::FileReply> print_public_award(Work& work, const OneAwardDocument& query) {
    TRY(const DocumentEntry document, find_document(work, query));
    return pdf_of(document);
}

}  // namespace luoshi::programmes::review::decisions
