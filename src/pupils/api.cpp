#include "pupils/api.hpp"

#include "pupils/class_names.hpp"
#include "pupils/queries.hpp"
#include "pupils/settings.hpp"
#include "pupils/store.hpp"

namespace luoshi::pupils {
namespace {

struct GuardianColumns {
    AccountId account;
    std::string account_county;
    std::string name;
    std::string relation;
    std::optional<std::string> mail;
    std::optional<std::string> phone_masked;
    NotifyBy notify_by = NotifyBy::none;
};
BOOST_DESCRIBE_STRUCT(GuardianColumns, (), (account, account_county, name, relation, mail, phone_masked, notify_by))

struct GroupColumns {
    PupilGroupId id;
    GroupKind kind = GroupKind::disabled;
    Date valid_from;
    Date valid_until;
    std::string document;
};
BOOST_DESCRIBE_STRUCT(GroupColumns, (), (id, kind, valid_from, valid_until, document))

struct StandingColumns {
    Standing standing = Standing::none;
    std::optional<ConsentId> consent;
    std::optional<Instant> given_at;
    std::optional<AgreementId> agreement;
    std::optional<std::string> text_sha256;
    std::optional<DecidedBy> decided_by;
    std::optional<bool> confirmed;
};
BOOST_DESCRIBE_STRUCT(StandingColumns, (), (standing, consent, given_at, agreement, text_sha256, decided_by, confirmed))

std::optional<StandingColumns> standing_row(Work& work, std::string_view county, PupilId pupil, AgreementKind kind,
                                            int school_year, org::TermKind term) {
    return work.one<StandingColumns>(queries::standing_consent, county, pupil, kind, school_year, term);
}

std::optional<ConsentLine> line_of(const std::optional<StandingColumns>& row) {
    if (!row || !row->consent) return std::nullopt;
    ConsentLine line;
    line.id = *row->consent;
    line.given_at = row->given_at.value();
    line.decision = json::enum_parse<Decision>(json::enum_name(row->standing)).value();
    line.agreement = row->agreement.value();
    line.text_sha256 = row->text_sha256.value();
    line.decided_by = row->decided_by.value();
    line.confirmed = row->confirmed.value_or(false);
    return line;
}

}  // namespace

std::optional<PupilLine> find_pupil(Work& work, PupilId id) { return work.one<PupilLine>(queries::pupil_by_id, id); }

std::optional<ClassLine> find_class(Work& work, ClassId id) { return work.one<ClassLine>(queries::class_by_id, id); }

std::vector<PupilLine> pupils_of_school(Work& work, std::string_view county, BodyId school) {
    return work.all<PupilLine>(queries::pupils_of_school, county, school);
}

std::map<std::string, PupilId> pupils_with_numbers(Work& work, std::string_view county, const std::vector<std::string>& numbers) {
    std::multimap<std::string, std::string> by_digest;  // → the number as it was given; two spellings are one number
    boost::json::object digests;
    for (const auto& number : numbers) {
        auto digest = number_digest(number);
        digests[digest] = 1;
        by_digest.emplace(std::move(digest), number);
    }
    std::map<std::string, PupilId> found;
    work.each(
        queries::bearers_of_numbers,
        [&](const storage::Row& row) {
            const auto [first, last] = by_digest.equal_range(row.get<std::string>(0));
            for (auto given = first; given != last; ++given) found.emplace(given->second, row.get<PupilId>(1));
        },
        county, json::value(digests));
    return found;
}

std::vector<PupilLine> pupils_of_class(Work& work, std::string_view county, ClassId class_) {
    return work.all<PupilLine>(queries::pupils_of_class, county, class_);
}

std::vector<ClassLine> classes_of_school(Work& work, std::string_view county, BodyId school) {
    return work.all<ClassLine>(queries::classes_of_school, county, school);
}

std::vector<PupilLine> children_of(Work& work, AccountId account) {
    return work.all<PupilLine>(queries::children_of, account);
}

std::map<PupilId, std::vector<std::string>> guardians_on_the_roll(Work& work, std::string_view county, std::span<const PupilId> pupils) {
    boost::json::object wanted;
    for (const auto pupil : pupils) wanted[pupil.to_string()] = 1;
    std::map<PupilId, std::vector<std::string>> names;
    work.each(
        queries::guardians_on_the_roll,
        [&](const storage::Row& row) { names[row.get<PupilId>(0)].push_back(row.get<std::string>(1)); }, county, json::value(wanted));
    return names;
}

std::vector<GuardianLine> guardians_of(Work& work, std::string_view county, PupilId pupil) {
    std::vector<GuardianLine> lines;
    for (auto& row : work.all<GuardianColumns>(queries::guardians_of, county, pupil)) {
        std::optional<std::string> mail;
        if (row.mail) mail = unseal_field("guardian_contact.mail", row.account.to_string(), *row.mail);
        lines.push_back({row.account, std::move(row.account_county), std::move(row.name), std::move(row.relation),
                         std::move(mail), std::move(row.phone_masked), row.notify_by});
    }
    return lines;
}

std::vector<PupilGroup> groups_of(Work& work, std::string_view county, PupilId pupil, Date on) {
    std::vector<PupilGroup> groups;
    for (auto& row : work.all<GroupColumns>(queries::groups_of, county, pupil, on)) {
        groups.push_back({row.id, row.kind, std::string(group_words(json::enum_name(row.kind))), row.valid_from,
                          row.valid_until, std::move(row.document)});
    }
    return groups;
}

std::optional<ConsentLine> standing_consent(Work& work, std::string_view county, PupilId pupil, AgreementKind kind,
                                            int school_year, org::TermKind term) {
    return line_of(standing_row(work, county, pupil, kind, school_year, term));
}

Result<ConsentLine> require_consent(Work& work, std::string_view county, PupilId pupil, AgreementKind kind,
                                    int school_year, org::TermKind term) {
    const auto row = standing_row(work, county, pupil, kind, school_year, term);
    switch (row ? row->standing : Standing::none) {
        case Standing::given:
            return line_of(row).value();
        case Standing::none:
            return Problem{Code::conflict, "consent-missing",
                           "监护人还没有就本学期的协议表示意见，请先阅读协议并选择同意或不同意",
                           "no guardian has decided on this term's agreement yet; read it and agree or refuse first"};
        case Standing::refused:
            return Problem{Code::conflict, "consent-refused", "监护人不同意本学期的协议；改变主意时可以重新选择同意",
                           "a guardian refused this term's agreement; agree to it first where you changed your mind"};
        case Standing::withdrawn:
            return Problem{
                Code::conflict, "consent-withdrawn", "监护人已撤回对本学期协议的同意；可以重新选择同意",
                "a guardian withdrew the consent of this term; agree again first where you changed your mind"};
        case Standing::disputed:
            break;
    }
    return Problem{Code::conflict, "consent-disputed", "两位监护人意见不一致，学校处理之前不生效；请联系学校",
                   "the guardians disagree; nothing stands until the school has settled it"};
}

Result<PupilLine> require_guardian(Work& work, PupilId id) {
    const auto& account = work.actor().account;
    if (!account) return no_such_pupil();
    auto pupil = work.one<PupilLine>(queries::child_of_guardian, id, *account);
    if (!pupil) return no_such_pupil();
    TRY_DO(written_here(work, pupil->county));
    return *std::move(pupil);
}

Result<PupilLine> require_class_teacher(Work& work, PupilId id) {
    auto pupil = find_pupil(work, id);
    if (!pupil) return no_such_pupil();
    const auto class_ = find_class(work, pupil->class_);
    if (!class_ || !teaches(work.actor(), class_->head_teacher, pupil->school_path)) return no_such_pupil();
    TRY_DO(written_here(work, pupil->county));
    return *std::move(pupil);
}

Result<ClassLine> require_own_class(Work& work, ClassId id) {
    auto class_ = find_class(work, id);
    if (!class_ || !teaches(work.actor(), class_->head_teacher, class_->school_path)) return no_such_class();
    TRY_DO(written_here(work, class_->county));
    return *std::move(class_);
}

}  // namespace luoshi::pupils
