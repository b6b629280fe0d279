// Agreements with families: drafted by the school, published as a text that never changes again.
#include "foundation/words.hpp"
#include "platform/crypto/digest.hpp"
#include "pupils/agreement_template.hpp"
#include "pupils/consent_store.hpp"
#include "pupils/queries.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::pupils {
namespace {

struct Draft {
    AgreementId id;
    std::string county;
    BodyId school;
    std::string school_name;
    std::string school_path;
    AgreementKind kind = AgreementKind::after_school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::string title;
    std::string text;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Draft, (),
                      (id, county, school, school_name, school_path, kind, school_year, term, title, text, version))

Problem no_such_agreement() {
    return {Code::missing, "no-such-agreement", "没有这份协议", "there is no such agreement"};
}

constexpr std::size_t longest_text = 60'000;  // bytes

Result<Nothing> check_text(std::string_view title, std::string_view text) {
    Problem problem{Code::invalid, "invalid-fields", "有几项填写不正确，请按提示改正", "some fields are not right"};
    if (is_blank(title)) problem.fields.push_back({"title", "required", "请填写标题"});
    if (title.size() > 300) problem.fields.push_back({"title", "too-long", "标题不超过 100 字"});
    if (text.size() > longest_text) problem.fields.push_back({"text", "too-long", "正文不超过 2 万字"});
    if (!problem.fields.empty()) return problem;
    return Nothing{};
}

// A blank that the template leaves open is written ＿＿.
std::optional<Problem> why_not_publish(const Draft& draft) {
    if (is_blank(draft.text))
        return Problem{Code::conflict, "text-empty", "正文还是空的，请先填写", "the text is empty; write it first"};
    if (draft.text.find("＿＿") != std::string::npos) {
        return Problem{Code::conflict, "blanks-open", "正文里还有没填的空（＿＿），请填完再公布",
                       "the text still has blanks (＿＿); fill them in first"};
    }
    return std::nullopt;
}

AgreementView draft_view(const Draft& draft, const Actor& actor) {
    AgreementView view;
    view.id = draft.id;
    view.county = draft.county;
    view.school = draft.school;
    view.school_name = draft.school_name;
    view.kind = draft.kind;
    view.school_year = draft.school_year;
    view.term = draft.term;
    view.title = draft.title;
    view.text = draft.text;
    view.version = draft.version;
    if (actor.may(permissions::agreements, draft.school_path)) {
        view.actions.push_back(roster_action("edit", "修改", "Edit"));
        view.actions.push_back(roster_action("publish", "公布", "Publish", why_not_publish(draft)));
        view.actions.push_back(roster_action("discard", "删除草稿", "Discard the draft"));
    }
    return view;
}

Result<Draft> draft_to_change(Work& work, AgreementId id, const http::IfMatch& if_match) {
    auto draft = work.one<Draft>(queries::draft_by_id, id);
    if (!draft || !work.actor().may(permissions::agreements, draft->school_path)) {
        const auto published = find_agreement(work, id);
        if (published && work.actor().may(permissions::agreements, published->school_path)) {
            return Problem{Code::conflict, "published-already", "协议已经公布，不能再改；需要更改请另起一版",
                           "it is published and never changes; draft another version"};
        }
        return no_such_agreement();
    }
    TRY_DO(written_here(work, draft->county));
    TRY_DO(same_version(if_match, draft->version));
    return *std::move(draft);
}

}  // namespace

Result<std::vector<AgreementRow>> find_agreements(Work& work, const FindAgreements& query) {
    TRY(const org::BodyLine school,
        school_in_reach(work, query.school, {permissions::read, permissions::own_class, permissions::agreements}));
    auto rows = work.all<AgreementRow>(queries::find_agreements, school.county, school.id);
    if (!work.actor().may(permissions::agreements, school.path))
        std::erase_if(rows, [](const AgreementRow& row) { return !row.number; });
    return rows;
}

Result<AgreementView> show_agreement(Work& work, const OneAgreement& query) {
    const auto& actor = work.actor();
    if (const auto draft = work.one<Draft>(queries::draft_by_id, query.id)) {
        if (!actor.may(permissions::agreements, draft->school_path)) return no_such_agreement();
        return draft_view(*draft, actor);
    }
    const auto agreement = find_agreement(work, query.id);
    if (!agreement) return no_such_agreement();
    // A published text is for the school's staff and for its families; the families read it through their child.
    for (const auto& right : {permissions::read, permissions::own_class, permissions::agreements}) {
        if (actor.may(right, agreement->school_path)) return agreement_view(*agreement);
    }
    if (actor.account &&
        work.one<std::int64_t>(queries::family_of_agreement, agreement->county, agreement->id, *actor.account))
        return agreement_view(*agreement);
    return no_such_agreement();
}

Result<AgreementText> fetch_agreement_template(Work& work, const FetchAgreementTemplate& query) {
    TRY(const org::BodyLine school, school_in_reach(work, query.school, {permissions::agreements}));
    return agreement_template(school.name, query.kind, query.school_year, query.term);
}

Result<AgreementView> draft_agreement(Work& work, const DraftAgreement& command) {
    TRY(const org::BodyLine school, school_to_change(work, command.school, permissions::agreements));
    TRY_DO(check_text(command.title, command.text));
    if (command.school_year < 2000 || command.school_year > 2200) {
        return Problem{Code::invalid,
                       "invalid-fields",
                       "学年应为四位年份",
                       "the school year has four digits",
                       {{"school_year", "outside", "学年应为四位年份"}}};
    }
    if (const auto known = work.one<Draft>(queries::draft_by_id, command.id)) {
        if (known->school != school.id || known->title != command.title || known->text != command.text)
            return id_taken();
        return draft_view(*known, work.actor());
    }
    if (find_agreement(work, command.id)) return id_taken();
    work.run(queries::insert_draft, school.county, command.id, school.id, command.kind, command.school_year,
             command.term, command.title, command.text, work.now(), work.actor().name);
    work.record("pupils.draft_agreement", "agreement", command.id.to_string(),
                json::value{{"school", school.id.to_string()}});
    return draft_view(work.one<Draft>(queries::draft_by_id, command.id).value(), work.actor());
}

Result<AgreementView> edit_agreement(Work& work, const EditAgreement& command) {
    TRY(const Draft draft, draft_to_change(work, command.id, command.if_match));
    TRY_DO(check_text(command.title, command.text));
    work.run(queries::edit_draft, draft.county, draft.id, command.title, command.text, work.now(), work.actor().name);
    work.record("pupils.edit_agreement", "agreement", draft.id.to_string());
    return draft_view(work.one<Draft>(queries::draft_by_id, draft.id).value(), work.actor());
}

Result<Nothing> discard_agreement(Work& work, const StepAgreement& command) {
    TRY(const Draft draft, draft_to_change(work, command.id, command.if_match));
    work.run(queries::delete_draft, draft.county, draft.id);
    work.record("pupils.discard_agreement", "agreement", draft.id.to_string());
    return Nothing{};
}

Result<AgreementView> publish_agreement(Work& work, const StepAgreement& command) {
    TRY(const Draft draft, draft_to_change(work, command.id, command.if_match));
    if (auto why_not = why_not_publish(draft)) return *std::move(why_not);
    const auto school = org::find_body(work, draft.school).value();
    TRY_DO(term_runs(work, school, {draft.kind, draft.school_year, draft.term}));
    const auto sha256 = crypto::sha256_hex(draft.title + "\n" + draft.text);
    work.run(queries::insert_agreement, draft.county, draft.id, draft.school, draft.kind, draft.school_year, draft.term,
             draft.title, draft.text, sha256, work.now(), work.actor().name);
    work.run(queries::delete_draft, draft.county, draft.id);
    work.record("pupils.publish_agreement", "agreement", draft.id.to_string(), json::value{{"sha256", sha256}});
    work.emit("pupils.agreement_published",
              json::value{
                  {"county", draft.county}, {"school", draft.school.to_string()}, {"agreement", draft.id.to_string()}});
    return agreement_view(find_agreement(work, draft.id).value());
}

}  // namespace luoshi::pupils
