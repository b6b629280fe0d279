// The desk of a prefecture or an industry: a ranked list with its letter and a statement of truthfulness, within the quota.
#include <algorithm>
#include <map>
#include <set>

#include "foundation/words.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/documents/spreadsheet.hpp"
#include "programmes/calls/queries.hpp"
#include "programmes/calls/store.hpp"

namespace luoshi::programmes::calls {
namespace {

constexpr std::string_view statement = "推荐单位对所推荐申报材料的真实性、合规性负责，并已按规定公示。";

// In the order of queries/recommendations_of.sql.
struct StoredRecommendation {
    RecommendationId id;
    CallId call;
    std::string recommender, letter, statement, sha256;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(StoredRecommendation, (), (id, call, recommender, letter, statement, sha256, at, by_name))

bool may_recommend(Work& work, const CallContent& content, const std::string& prefecture, const std::string& industry) {
    const auto path = recommender_path(work, content, prefecture, industry);
    return !path.empty() && work.actor().may(permissions::recommend, path);
}

bool is_industry(const CallContent& content, const std::string& name) { return std::ranges::find(content.industries, name, &CallIndustry::name) != content.industries.end(); }

bool is_own(Work& work, const CallContent& content, const std::string& recommender) {
    return is_industry(content, recommender) ? may_recommend(work, content, "", recommender) : may_recommend(work, content, recommender, "");
}

std::vector<Recommender> recommenders_of(Work& work, const CallEntry& call) {
    std::vector<Recommender> own;
    for (const auto& division : org::expand_bodies(work, "各市州人民政府", work.today())) {
        if (work.actor().may(permissions::recommend, division.path)) own.push_back({division.code, lines::place_words(division)});
    }
    for (const auto& industry : call.content().industries) {
        if (may_recommend(work, call.content(), "", industry.name)) own.push_back({industry.name, industry.name});
    }
    return own;
}

// Recommendation may begin while others still apply; it ends on its own day.
std::optional<Problem> not_now(Work& work, const CallEntry& call) {
    const auto& content = call.content();
    const auto last = content.recommend_by.value_or(content.closes);
    if (!by_list(work, call)) return Problem{Code::conflict, "no-recommendation", "这条项目线不设推荐，申报直接进入形式审查", "the line has no recommendation"};
    if (work.today() < content.opens) return Problem{Code::conflict, "not-open-yet", "申报从 " + content.opens.to_string() + " 开始", "applications begin on " + content.opens.to_string()};
    if (work.today() > last) return Problem{Code::conflict, "recommendation-closed", "推荐已于 " + last.to_string() + " 截止", "recommendation ended on " + last.to_string()};
    return std::nullopt;
}

std::vector<RecommendationView> sent_by(Work& work, const CallEntry& call, const std::string& recommender) {
    std::vector<RecommendationView> sent;
    for (const auto& one : work.all<StoredRecommendation>(queries::recommendations_of, call.county, call.id, recommender)) {
        RecommendationView view{one.id, one.letter, one.statement, one.sha256, one.at, one.by_name, {}};
        for (const auto& id : work.all<ApplicationId>(queries::ranked_of, call.county, call.id, recommender, one.id)) {
            if (const auto entry = work.one<ApplicationEntry>(queries::application_by_id, call.county, id)) view.ranked.push_back(row_of(work, *entry, call.content().title));
        }
        sent.push_back(std::move(view));
    }
    return sent;
}

std::vector<ApplicationEntry> applications_for(Work& work, const CallEntry& call, const std::string& recommender) {
    auto all = work.all<ApplicationEntry>(queries::applications_of_call, call.county, call.id);
    std::erase_if(all, [&](const auto& one) { return recommender_of(one) != recommender; });
    return all;
}

}  // namespace

Result<RecommendationDesk> show_recommendation(Work& work, const ShowRecommendation& query) {
    TRY(const CallEntry call, find_entry(work, query.county, query.id));
    if (!call.published()) return no_such_call();
    RecommendationDesk desk;
    desk.call = call.id;
    desk.county = call.county;
    desk.call_title = call.content().title;
    desk.recommenders = recommenders_of(work, call);
    if (desk.recommenders.empty()) return no_such_call();
    desk.recommender = query.recommender.value_or(desk.recommenders.front().name);
    if (!is_own(work, call.content(), desk.recommender)) return no_such_call();
    desk.recommender_words = recommender_words(work, desk.recommender);
    desk.recommend_by = call.content().recommend_by;
    desk.statement = statement;
    for (const auto& use : quotas_of(work, call)) {
        const auto scope = is_industry(call.content(), desk.recommender) ? QuotaScope::industry : QuotaScope::prefecture;
        if (use.scope == QuotaScope::kind || (use.scope == scope && (use.name == desk.recommender || use.name.empty()))) desk.quotas.push_back(use);
    }
    for (const auto& one : applications_for(work, call, desk.recommender)) {
        if (one.state == ApplicationState::submitted) desk.waiting.push_back(row_of(work, one, desk.call_title));
        if (one.state == ApplicationState::returned) desk.returned.push_back(row_of(work, one, desk.call_title));
    }
    desk.sent = sent_by(work, call, desk.recommender);
    const auto closed = not_now(work, call);
    desk.possible = !closed;
    if (closed) {
        desk.why = closed->detail;
        desk.why_en = closed->detail_en;
    }
    return desk;
}

namespace {

// Each application once, submitted, and of this recommender.
Result<std::vector<Both>> candidates(Work& work, const CallEntry& call, const SendRecommendation& command) {
    std::vector<Both> all;
    std::set<ApplicationId> seen;
    const auto add = [&](ApplicationId id) -> Result<Nothing> {
        auto one = work.one<ApplicationEntry>(queries::application_by_id, call.county, id);
        if (!one || one->call != call.id || recommender_of(*one) != command.recommender) return no_such_application();
        if (!seen.insert(id).second) return field_problem("ranked", "application-twice", "“" + one->title + "”在名单中出现了两次", "an application stands twice in the list");
        all.push_back({call, *std::move(one)});
        return Nothing{};
    };
    for (const auto& id : command.ranked) TRY_DO(add(id));
    for (const auto& one : command.refused) TRY_DO(add(one.application));
    return all;
}

Result<Nothing> recommend_one(Work& work, const Both& both, const SendRecommendation& command, std::int64_t rank) {
    const auto& one = both.application;
    const auto scope = one.prefecture.empty() ? QuotaScope::industry : QuotaScope::prefecture;
    TRY_DO(take_seat(work, both, scope, command.recommender));
    TRY_DO(take_seat(work, both, QuotaScope::kind, one.kind));
    TRY_DO(advance(work, both, ApplicationState::recommended, ""));
    work.run(queries::insert_recommended, one.county, one.call, command.recommender, rank, one.id, command.id);
    return step_line(work, both, lines::UnitStage::recommended, "");
}

Result<Nothing> refuse_one(Work& work, const Both& both, const std::string& reason) {
    TRY_DO(require_words("refused", reason, 1000));
    TRY_DO(advance(work, both, ApplicationState::not_recommended, reason));
    free_seats(work, both.application);
    return step_line(work, both, lines::UnitStage::withdrawn, reason);
}

bool is_same(Work& work, const StoredRecommendation& made, const std::string& county, const SendRecommendation& command) {
    return made.call == command.call && made.recommender == command.recommender && made.letter == command.letter &&
           work.all<ApplicationId>(queries::ranked_of, county, command.call, command.recommender, command.id) == command.ranked;
}

}  // namespace

Result<RecommendationDesk> send_recommendation(Work& work, const SendRecommendation& command) {
    TRY(const CallEntry call, find_entry(work, command.county, command.call));
    if (!call.published() || !is_own(work, call.content(), command.recommender)) return no_such_call();
    TRY_DO(require_partition(work, call.county));
    const ShowRecommendation shown{call.id, call.county, command.recommender};
    if (const auto made = work.one<StoredRecommendation>(queries::recommendation_by_id, call.county, command.id)) {
        if (!is_same(work, *made, call.county, command)) return id_taken();
        return show_recommendation(work, shown);
    }
    if (auto closed = not_now(work, call)) return *std::move(closed);
    if (command.ranked.empty() && command.refused.empty()) return field_problem("ranked", "list-empty", "名单是空的，请至少排一项", "the list is empty; rank at least one");
    if (!command.statement_accepted) return field_problem("statement_accepted", "statement-missing", "请先确认真实性声明", "accept the statement of truthfulness first");
    TRY_DO(require_words("letter", command.letter, 100));
    TRY(const auto all, candidates(work, call, command));
    work.run(queries::insert_recommendation, call.county, command.id, call.id, command.recommender, work.actor().body.value_or(call.office), command.letter, statement,
             crypto::sha256_hex(json::to_json(command)), work.now(), actor_key(work.actor()), work.actor().name);
    auto rank = work.one<std::int64_t>(queries::last_rank, call.county, call.id, command.recommender).value_or(0);
    for (std::size_t i = 0; i < command.ranked.size(); ++i) TRY_DO(recommend_one(work, all[i], command, ++rank));
    for (std::size_t i = 0; i < command.refused.size(); ++i) TRY_DO(refuse_one(work, all[command.ranked.size() + i], command.refused[i].reason));
    work.record("calls.recommend", "programme_recommendation", command.id.to_string(), {{"ranked", static_cast<std::int64_t>(command.ranked.size())}});
    return show_recommendation(work, shown);
}

namespace {

std::size_t column_of(const documents::Row& header, std::string_view title) {
    const auto found = std::ranges::find(header, title);
    return static_cast<std::size_t>(found - header.begin());
}

}  // namespace

// A spreadsheet with the columns 回执号 and 推荐排序 (as the list is exported) becomes an order; nothing is written.
Result<RankingRead> read_ranking(Work& work, const ReadRanking& command) {
    TRY(const CallEntry call, find_entry(work, command.county, command.id));
    if (!call.published() || !is_own(work, call.content(), command.recommender)) return no_such_call();
    TRY(const auto tables, documents::read_tables(command.upload.bytes));
    if (tables.empty() || tables.front().rows.empty()) return Problem{Code::invalid, "table-empty", "表格是空的", "the table is empty"};
    const auto& rows = tables.front().rows;
    const auto receipts = column_of(rows.front(), "回执号"), ranks = column_of(rows.front(), "推荐排序");
    if (receipts == rows.front().size() || ranks == rows.front().size())
        return Problem{Code::invalid, "columns-missing", "表格第一行要有“回执号”和“推荐排序”两列；可先导出名单再填写排序", "the first row needs the columns 回执号 and 推荐排序; export the list first"};
    std::map<std::string, ApplicationEntry> waiting;
    for (auto& one : applications_for(work, call, command.recommender)) {
        if (one.state == ApplicationState::submitted && one.receipt) waiting.emplace(*one.receipt, one);
    }
    RankingRead read;
    std::set<std::int64_t> taken;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto cell = [&](std::size_t column) { return column < rows[i].size() ? rows[i][column] : std::string{}; };
        if (cell(ranks).empty()) continue;
        const auto row = static_cast<std::int64_t>(i + 1);
        const auto one = waiting.find(cell(receipts));
        const auto rank = static_cast<std::int64_t>(std::strtoll(cell(ranks).c_str(), nullptr, 10));
        if (one == waiting.end()) read.faults.push_back({row, "回执号“" + cell(receipts) + "”不在待推荐名单中", "no application with this receipt waits"});
        else if (rank < 1 || !taken.insert(rank).second) read.faults.push_back({row, "排序“" + cell(ranks) + "”不是正整数或重复", "the rank is not a whole number above 0, or stands twice"});
        else read.rows.push_back({one->second.id, rank, one->first, one->second.title});
    }
    std::ranges::sort(read.rows, {}, &RankingRow::rank);
    return read;
}

}  // namespace luoshi::programmes::calls
