// Lists: a school's own versions and plans, and what the public finds.
#include "fees/disclosure/paging.hpp"
#include "fees/disclosure/queries.hpp"
#include "fees/disclosure/store.hpp"
#include "fees/disclosure/use_cases.hpp"
#include "platform/http/time_cursor.hpp"

namespace luoshi::fees::disclosure {
namespace {

struct PlanColumns {
    PlanId plan;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::string state;
};
BOOST_DESCRIBE_STRUCT(PlanColumns, (), (plan, school_year, term, state))

struct PublicColumns {
    NoticeId id;
    BodyId school;
    std::string school_name;
    std::string county_name;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    int version = 0;
    Instant published_at;
};
BOOST_DESCRIBE_STRUCT(PublicColumns, (), (id, school, school_name, county_name, school_year, term, version, published_at))

std::string escape_like(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\') escaped += '\\';
        escaped += c;
    }
    return escaped;
}

PublicFeeNoticeVersion version_of(const StoredNotice& notice) {
    return {notice.id, term_words(notice.school_year, notice.term), term_words_en(notice.school_year, notice.term), notice.version, notice.state(),
            notice.published_at.date()};
}

}  // namespace

Result<SchoolFeeNotices> find_notices(Work& work, const FindNotices& query) {
    const auto school = org::find_body(work, query.school);
    if (!school || !work.actor().may(permissions::read, school->path))
        return Problem{Code::missing, "no-such-school", "没有这所学校，或者您看不到它的收费公示", "there is no such school, or its fee notices are not for you"};
    SchoolFeeNotices view{school->id, school->county, school->name, {}, {}};
    for (auto& plan : work.all<PlanColumns>(queries::plans_of_school, school->county, school->id))
        view.plans.push_back({plan.plan, term_words(plan.school_year, plan.term), term_words_en(plan.school_year, plan.term), std::move(plan.state)});
    for (auto& row : work.all<StoredNotice>(queries::notices_of_school, school->county, school->id)) {
        view.items.push_back({row.id, row.plan, term_words(row.school_year, row.term), term_words_en(row.school_year, row.term), row.version, row.state(),
                              row.published_at, row.published_by, row.withdrawn_at, row.withdrawn_reason});
    }
    return view;
}

Result<http::Page<PublicFeeNoticeRow>> find_public_notices(Work& work, const FindPublicNotices& query) {
    TRY(const http::TimeCursor after, http::read_time_cursor(query.cursor));
    const auto limit = static_cast<std::size_t>(page_size(query.limit));
    auto rows = work.all<PublicColumns>(queries::find_public_notices, escape_like(query.school.value_or("")), query.division.value_or(""), after.at,
                                        after.id, limit + 1);
    http::Page<PublicFeeNoticeRow> page;
    const bool more = rows.size() > limit;
    if (more) rows.pop_back();
    if (more) page.next = http::write_time_cursor(rows.back().published_at, rows.back().id.to_string());
    for (auto& row : rows) {
        page.items.push_back({row.id, row.school, std::move(row.school_name), std::move(row.county_name), term_words(row.school_year, row.term),
                              term_words_en(row.school_year, row.term), row.version, row.published_at.date()});
    }
    return page;
}

Result<http::Page<PublicFeeNoticeVersion>> find_school_notices(Work& work, const FindSchoolNotices& query) {
    http::Page<PublicFeeNoticeVersion> page;
    const auto school = org::find_body(work, query.school);
    if (!school) return page;
    for (const auto& row : work.all<StoredNotice>(queries::notices_of_school, school->county, school->id)) page.items.push_back(version_of(row));
    return page;
}

Result<PublicFeeNotice> show_public_notice(Work& work, const OneNotice& query) {
    const auto notice = find_stored(work, query.id);
    if (!notice) return no_such_notice();
    PublicFeeNotice view;
    view.id = notice->id;
    view.school = notice->school;
    view.school_name = notice->school_name;
    view.term_words = term_words(notice->school_year, notice->term);
    view.term_words_en = term_words_en(notice->school_year, notice->term);
    view.version = notice->version;
    view.state = notice->state();
    view.published_on = notice->published_at.date();
    if (notice->withdrawn_at) view.withdrawn_on = notice->withdrawn_at->date();
    view.withdrawn_reason = notice->withdrawn_reason;
    view.content = notice->read();
    view.sha256 = notice->sha256;
    view.qr = qr_of(notice->id);
    view.changes = changes_of(work, *notice);
    for (const auto& row : work.all<StoredNotice>(queries::notices_of_school, notice->county, notice->school)) view.versions.push_back(version_of(row));
    return view;
}

}  // namespace luoshi::fees::disclosure
