#include "fees/pay/words.hpp"

namespace luoshi::fees::pay {

std::string_view kind_words(SpendingKind kind) {
    switch (kind) {
        case SpendingKind::teachers: return "教师和相关人员补助";
        case SpendingKind::managers: return "管理人员补助";
        case SpendingKind::outside_persons: return "外聘人员劳务费";
        case SpendingKind::outside_bodies: return "购买第三方服务";
        case SpendingKind::consumables: return "耗材";
        case SpendingKind::utilities: return "水电";
        case SpendingKind::maintenance: return "维修";
        case SpendingKind::insurance: return "保险";
    }
    return {};
}

std::string_view kind_words_en(SpendingKind kind) {
    switch (kind) {
        case SpendingKind::teachers: return "subsidies of teachers and staff";
        case SpendingKind::managers: return "subsidies of managers";
        case SpendingKind::outside_persons: return "fees of outside persons";
        case SpendingKind::outside_bodies: return "outside bodies";
        case SpendingKind::consumables: return "consumables";
        case SpendingKind::utilities: return "water and electricity";
        case SpendingKind::maintenance: return "maintenance";
        case SpendingKind::insurance: return "insurance";
    }
    return {};
}

journal::Account account_of(SpendingKind kind) {
    switch (kind) {
        case SpendingKind::teachers: return journal::Account::spent_teachers;
        case SpendingKind::managers: return journal::Account::spent_managers;
        case SpendingKind::outside_persons: return journal::Account::spent_outside_persons;
        case SpendingKind::outside_bodies: return journal::Account::spent_outside_bodies;
        case SpendingKind::consumables: return journal::Account::spent_consumables;
        case SpendingKind::utilities: return journal::Account::spent_utilities;
        case SpendingKind::maintenance: return journal::Account::spent_maintenance;
        case SpendingKind::insurance: return journal::Account::spent_insurance;
    }
    return journal::Account::spent_consumables;
}

SpendingKind spending_of(LineKind kind) {
    switch (kind) {
        case LineKind::own:
        case LineKind::retired: return SpendingKind::teachers;
        case LineKind::outside: return SpendingKind::outside_persons;
        case LineKind::manager: return SpendingKind::managers;
        case LineKind::body: return SpendingKind::outside_bodies;
    }
    return SpendingKind::teachers;
}

}  // namespace luoshi::fees::pay
