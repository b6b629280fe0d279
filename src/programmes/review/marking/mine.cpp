// The expert's desk: his items under their codes, nothing else, and marks that are saved, signed or declined.
#include "programmes/review/marking/mine.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/documents/extract.hpp"
#include "programmes/review/marking/votes.hpp"

namespace luoshi::programmes::review::marking {
namespace {

constexpr std::string_view promise =
    "我承诺：独立、公正评分；不打听、不推断申报单位；不复制、不外传材料；与分到的项目有利害关系时立即退回该项目；评审情况和结果在公布前保密。";

struct StoredDraft {
    std::int64_t version = 0;
    MarkContent content;
};
BOOST_DESCRIBE_STRUCT(StoredDraft, (), (version, content))

// Answers whose title asks for somebody's name or address say whose the item is.
bool names_somebody(std::string_view title) {
    for (const auto* word : {"单位", "学校", "院校", "负责人", "联系人", "姓名", "电话", "手机", "邮箱", "地址", "法人", "校长", "账号", "印章"}) {
        if (title.find(word) != std::string_view::npos) return true;
    }
    return false;
}

calls::HandedInAnswer blinded(const Blinder& blinder, calls::HandedInAnswer answer) {
    if (names_somebody(answer.title) && !answer.value.empty()) answer.value = "×××";
    answer.value = blinder.text(answer.value);
    for (auto& row : answer.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) row[i] = i < answer.columns.size() && names_somebody(answer.columns[i]) ? "×××" : blinder.text(row[i]);
    }
    return answer;
}

bool readable(std::string_view name) {
    const auto dot = name.rfind('.');
    std::string kind;
    for (const auto c : dot == std::string_view::npos ? std::string_view{} : name.substr(dot + 1)) kind += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return kind == "pdf" || kind == "docx" || kind == "txt";
}

std::string total_words(const StoredAssignment& one) { return scoring::Points::hundredths(*one.total).words(); }

MarkingAction action(std::string act, bool possible, std::string why, std::string why_en) {
    if (possible) return {std::move(act), true, "", ""};
    return {std::move(act), false, std::move(why), std::move(why_en)};
}

// Marks and notes of what is on the sheet; a mark may still be missing.
Result<Nothing> check_content(const scoring::Sheet& sheet, const MarkContent& content) {
    const auto refuse = [](std::string detail, std::string detail_en) -> Result<Nothing> { return Problem{Code::invalid, "invalid-marks", detail, std::move(detail_en), {{"content", "invalid-marks", detail}}}; };
    const auto items = scoring::marked_items(sheet);
    std::set<std::string> seen;
    for (const auto& mark : content.marks) {
        const auto item = std::ranges::find(items, mark.item, [](const auto* one) { return one->id; });
        if (item == items.end()) return refuse("评分表没有指标 " + mark.item, "the sheet has no item " + mark.item);
        if (!seen.insert(mark.item).second) return refuse("指标 " + mark.item + " 打了两次", "item " + mark.item + " is marked twice");
        if (mark.points && (*mark.points < 0 || *mark.points > (*item)->weight))
            return refuse(fmt::format("指标 {} 为 0 到 {} 分", mark.item, scoring::Points::hundredths((*item)->weight).words()), fmt::format("item {} is 0 to {}", mark.item, scoring::Points::hundredths((*item)->weight).words()));
    }
    std::size_t bytes = content.words.size();
    for (const auto& note : content.notes) bytes += note.words.size();
    if (bytes > 60'000) return refuse("意见太长，请控制在两万字以内", "the words are too long");
    return Nothing{};
}

}  // namespace

std::vector<StoredAssignment*> my_assignments(MyRound& mine) {
    std::vector<StoredAssignment*> made;
    for (auto& one : mine.round.assignments) {
        const auto* item = mine.round.item(one.application);
        if (one.expert == mine.me && item && !item->withdrawn) made.push_back(&one);
    }
    std::ranges::sort(made, {}, [&](const auto* one) { return mine.round.item(one->application)->code; });
    return made;
}

Result<std::unique_ptr<MyItem>> my_item(Work& work, std::string_view county, RoundId round, std::string_view code) {
    auto found = my_round(work, county, round);
    if (!found) return no_such_item();
    return item_of(work, *std::move(found), code);
}

Result<std::unique_ptr<MyItem>> item_of(Work& work, MyRound mine, std::string_view code) {
    auto one = std::make_unique<MyItem>(MyItem{std::move(mine), nullptr, nullptr, 0, {}});
    const auto& round = one->mine.round;
    one->item = round.item_by_code(code);
    if (!one->item) return no_such_item();
    for (auto* row : my_assignments(one->mine)) {
        if (row->application == one->item->application) one->assignment = row;
    }
    if (!one->assignment) return no_such_item();
    if (!one->mine.opened_at) return Problem{Code::denied, "not-opened", "请先签署承诺、启封评分表", "sign the promise first; it opens the sheets"};
    if (auto draft = work.one<StoredDraft>(queries::draft_of, round.county(), round.line.id, one->item->application, one->mine.me)) {
        one->saved = draft->version;
        one->content = std::move(draft->content);
    }
    if (one->assignment->signed_off()) {
        // One column of JSON, not a row of columns.
        if (const auto content = work.one<std::string>(queries::mark_of, round.county(), round.line.id, one->item->application, one->mine.me)) one->content = json::from_json<MarkContent>(*content).value();
    }
    return one;
}

Blinder blinder_for(Work& work, const calls::HandedIn& handed_in) {
    const auto& one = handed_in.application;
    std::vector<std::string> names{one.body_name};
    for (const auto& member : handed_in.members) names.push_back(member);
    std::vector<std::string> places{"湖南省", "湖南"};
    if (!one.prefecture.empty()) {
        const auto place = lines::place_words(work, one.prefecture);
        names.push_back(place);
        places.push_back("湖南省" + place);
        places.push_back(place);
        if (place.ends_with("市") && place.size() > 6) {
            names.push_back(place.substr(0, place.size() - 3));
            places.push_back(place.substr(0, place.size() - 3));
        }
    }
    return Blinder(names, places);
}

Result<MyItemView> my_item_view(Work& work, const MyItem& one) {
    const auto& round = one.mine.round;
    const auto handed = calls::handed_in(work, round.county(), one.item->application);
    if (!handed || !round.sheet) return no_such_item();
    MyItemView view;
    view.round = round.line.id;
    view.county = round.county();
    view.code = one.item->code;
    view.kind = one.item->kind;
    view.round_title = round.line.title;
    view.sheet = round.sheet->sheet;
    view.saved = one.saved;
    view.content = one.content;
    view.state = one.assignment->state();
    const bool open = round.closed.has_value();
    const auto blinder = blinder_for(work, *handed);
    view.title = open ? one.item->title : blinder.text(one.item->title);
    if (open) view.body_name = one.item->body_name;
    for (const auto& section : handed->sections) {
        auto& made = view.sections.emplace_back();
        made.title = section.title;
        for (const auto& answer : section.answers) made.answers.push_back(open ? answer : blinded(blinder, answer));
    }
    for (const auto& material : handed->materials) view.materials.push_back({static_cast<std::int64_t>(view.materials.size()) + 1, material.title, open || readable(material.name)});
    if (const auto score = scoring::score(view.sheet, {one.content.marks, one.content.hits, false})) view.total = score->total;
    if (view.state == MarkState::dropped) view.why_dropped = one.assignment->words.value_or("");
    const bool mine_to_do = !one.assignment->ended() && round.phase() == MarkingPhase::marking;
    const auto* why = one.assignment->signed_off() ? "您已签名，评分不能再改" : one.assignment->ended() ? "这个项目已不由您评审" : "评分已经结束";
    const auto* why_en = one.assignment->signed_off() ? "you have signed; marks do not change any more" : one.assignment->ended() ? "this item is no longer yours" : "the marking is over";
    view.actions = {action("save", mine_to_do, why, why_en), action("sign", mine_to_do && view.total.has_value(), mine_to_do ? "还有指标没有打分" : why, mine_to_do ? "some items are not marked yet" : why_en),
                    action("decline", mine_to_do, why, why_en)};
    return view;
}

Result<MarksOutcome> keep_marks(Work& work, MyItem& one, std::int64_t base_version, const MarkContent& content, bool sign, const std::string& signed_by) {
    const auto& round = one.mine.round;
    const auto text = json::to_json(content);
    const bool same = one.saved > 0 && json::to_json(one.content) == text;
    if (one.assignment->signed_off()) {
        if (json::to_json(one.content) == text) return MarksOutcome::accepted;
        return Problem{Code::conflict, "signed-already", "项目 " + one.item->code + " 您已签名，评分不能再改", "you have signed " + one.item->code + "; its marks do not change"};
    }
    if (one.assignment->ended()) return not_now("项目 " + one.item->code + " 已不由您评审", "item " + one.item->code + " is no longer yours");
    TRY_DO(require_phase(round, {MarkingPhase::marking}));
    TRY_DO(check_content(round.sheet->sheet, content));
    if (one.saved != base_version && !same) return MarksOutcome::conflict;
    const auto now = work.now();
    if (!same) {
        if (one.saved == 0) work.run(queries::insert_draft, round.county(), round.line.id, one.item->application, one.mine.me, text, now);
        else if (work.run(queries::save_draft, round.county(), round.line.id, one.item->application, one.mine.me, text, now, one.saved) == 0) return MarksOutcome::conflict;
    }
    if (!sign) {
        work.record("marking.save", "review_item", one.item->code);
        return MarksOutcome::accepted;
    }
    TRY(const auto score, scoring::score(round.sheet->sheet, {content.marks, content.hits, false}));
    TRY_DO(require_words("signed_by", signed_by, 40));
    if (!score.vetoes.empty() && is_blank(content.words))
        return Problem{Code::invalid, "veto-without-words", "一票否决须在总体意见中写明依据", "a veto needs its reason in the words", {{"content.words", "veto-without-words", "请写明依据"}}};
    const auto last = work.one<std::optional<std::int64_t>>(queries::last_mark, round.county(), round.line.id).value_or(std::nullopt);
    const auto sha256 = crypto::sha256_hex(text);
    work.run(queries::insert_mark, round.county(), round.line.id, one.item->application, one.mine.me, last.value_or(0) + 1, last, "signed", std::optional(one.mine.me), std::optional(round.sheet->version), text,
             sha256, std::optional(score.total), std::optional(std::int64_t{score.vetoes.empty() ? 0 : 1}), content.words, signed_by, now, actor_key(work.actor()), work.actor().name);
    work.record("marking.sign", "review_item", one.item->code, {{"sha256", sha256}});
    return MarksOutcome::accepted;
}

Result<MyReviews> show_my_reviews(Work& work, const FindMyReviews& query) {
    MyReviews made;
    const auto county = own_county(work, query.county);
    const auto& actor = work.actor();
    const auto me = actor.account ? experts::expert_of_person(work, county, actor.account->to_string()) : std::nullopt;
    if (!me) return made;
    for (const auto& id : work.all<RoundId>(queries::rounds_of_expert, county, me->id)) {
        auto found = my_round(work, county, id);
        if (!found) continue;
        auto& mine = *found;
        const auto& round = mine.round;
        MyReviewRound view{id, county, round.line.title, std::string(promise), mine.opened_at, round.closed.has_value(), {}, "", {}};
        for (const auto* one : mine.opened_at ? my_assignments(mine) : std::vector<StoredAssignment*>{}) {
            const auto* item = round.item(one->application);
            MyItemLine line{item->code, item->kind, one->state(), one->signed_off() ? std::optional(total_words(*one)) : std::nullopt, "", ""};
            if (view.closed) {
                line.title = item->title;
                line.body_name = item->body_name;
            }
            view.items.push_back(std::move(line));
        }
        if (round.phase() == MarkingPhase::voting) {
            view.question = round.vote->question;
            std::map<ApplicationId, BallotChoice> cast;
            work.each(
                queries::ballots_of_round,
                [&](const storage::Row& row) { if (row.get<ExpertId>(1) == mine.me) cast.emplace(row.get<ApplicationId>(0), row.get<BallotChoice>(2)); },
                county, id);
            std::set<ApplicationId> clear;
            work.each(queries::clear_pairs_of, [&](const storage::Row& row) { if (row.get<ExpertId>(0) == mine.me) clear.insert(row.get<ApplicationId>(1)); }, county, id);
            for (const auto& item : round.items) {
                if (item.withdrawn || !clear.contains(item.application) || !round.member(mine.me) || round.lost.contains(mine.me) || round.bars(mine.me, item.application)) continue;
                const auto choice = cast.find(item.application);
                view.ballots.push_back({item.code, item.title, item.body_name, choice == cast.end() ? std::nullopt : std::optional(choice->second)});
            }
        }
        made.rounds.push_back(std::move(view));
    }
    return made;
}

Result<MyReviews> open_my_sheets(Work& work, const OpenMySheets& command) {
    TRY(const MyRound mine, my_round(work, command.county, command.round));
    TRY_DO(require_county(work, mine.round));
    if (mine.opened_at) return show_my_reviews(work, {command.county});
    if (!command.statement_accepted) return Problem{Code::invalid, "statement-missing", "请先阅读并同意承诺", "read and accept the promise first", {{"statement_accepted", "required", "请勾选"}}};
    TRY_DO(require_words("signed_by", command.signed_by, 40));
    TRY_DO(require_phase(mine.round, {MarkingPhase::marking}));
    add_experts(work, mine.round);
    work.run(queries::insert_opening, mine.round.county(), command.round, mine.me, promise, command.signed_by, work.now(), actor_key(work.actor()));
    work.record("marking.open", "review_round", command.round.to_string());
    return show_my_reviews(work, {command.county});
}

Result<MyItemView> show_my_item(Work& work, const OneMyItem& query) {
    TRY(const auto one, my_item(work, query.county, query.round, query.code));
    return my_item_view(work, *one);
}

Result<http::FileReply> fetch_my_material(Work& work, const OneMyMaterial& query) {
    TRY(const auto one, my_item(work, query.county, query.round, query.code));
    const auto handed = calls::handed_in(work, query.county, one->item->application);
    if (!handed || query.number < 1 || static_cast<std::size_t>(query.number) > handed->materials.size()) return Problem{Code::missing, "no-such-material", "没有这件材料", "there is no such material"};
    const auto& material = handed->materials[static_cast<std::size_t>(query.number) - 1];
    const bool open = one->mine.round.closed.has_value();
    if (!open && !readable(material.name))
        return Problem{Code::conflict, "not-while-blind", "这件材料是图片或表格，去不掉单位信息，评分结束后才开放", "pictures and spreadsheets cannot be made anonymous; they open after the marking"};
    TRY(std::string bytes, calls::bytes_of_material(material.sha256));
    if (open) return http::FileReply{material.name, "application/octet-stream", std::move(bytes)};
    TRY(const auto text, documents::extract(bytes, material.name));
    return http::FileReply{fmt::format("{}-{}.txt", one->item->code, query.number), "text/plain; charset=utf-8", blinder_for(work, *handed).text(text.text)};
}

Result<MarksAnswer> save_my_marks(Work& work, const SaveMyMarks& command) {
    TRY(auto one, my_item(work, command.county, command.round, command.code));
    TRY_DO(require_county(work, one->mine.round));
    TRY(const auto outcome, keep_marks(work, *one, command.base_version, command.content, command.sign, command.signed_by));
    TRY(const auto now, my_item(work, command.county, command.round, command.code));
    TRY(MyItemView view, my_item_view(work, *now));
    return MarksAnswer{outcome, std::move(view)};
}

Result<MyItemView> decline_my_item(Work& work, const DeclineMyItem& command) {
    TRY(auto one, my_item(work, command.county, command.round, command.code));
    TRY_DO(require_county(work, one->mine.round));
    TRY_DO(require_words("words", command.words, 500));
    if (!(one->assignment->ended() && one->assignment->words == command.words)) {
        if (one->assignment->ended()) return not_now("这个项目您已签名或退回", "you have signed or declined this item");
        TRY_DO(require_phase(one->mine.round, {MarkingPhase::marking}));
        drop_assignment(work, one->mine.round, *one->assignment, command.words);
        work.record("marking.decline", "review_item", command.code);
    }
    return my_item_view(work, *one);
}

}  // namespace luoshi::programmes::review::marking
