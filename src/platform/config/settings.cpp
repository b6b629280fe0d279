// The table. docs/operating/settings.md is printed from it by `luoshi config show --markdown`.
#include "platform/config/config.hpp"

namespace luoshi::config {
namespace {

constexpr Setting table[] = {
    {"listen", Kind::text, "127.0.0.1:8080", "监听地址和端口", "address and port to listen on"},
    {"db", Kind::text, "", "数据库：sqlite:路径 或 postgresql://…；空：数据目录下的 luoshi.db", "database URL; empty: luoshi.db in the data folder"},
    {"data", Kind::text, "data", "数据目录：原件、密钥、缓存", "folder for original files, keys and caches"},
    {"web", Kind::text, "web/dist", "网页文件目录", "folder of the built web client"},
    {"key-file", Kind::text, "", "个人信息加密密钥文件；空：数据目录下的 field.key（首次启动时生成）", "key for sealed fields; empty: field.key in the data folder, made at first start"},
    {"db.readers", Kind::number, "4", "读连接数", "reading connections"},
    {"db.writers", Kind::number, "4", "写连接数（仅 PostgreSQL，按县区分配）", "writing connections (PostgreSQL only, partitioned by county)"},
    {"db.queue-limit", Kind::number, "20000", "排队上限，超出时返回 503", "acts that may wait; beyond it 503"},
    {"http.threads", Kind::number, "0", "网络线程数；0：按处理器数和数据库自动选取", "network threads; 0: by the processors and the database"},
    {"http.max-connections", Kind::number, "4096", "同时连接上限", "connections at once"},
    {"http.max-upload-bytes", Kind::number, "52428800", "上传文件大小上限（字节）", "largest upload in bytes"},
    {"http.rate-per-second", Kind::number, "200", "每个来源地址每秒请求数上限；0 不限", "requests a second from one address; 0: no limit"},
    {"http.sign-in-per-minute", Kind::number, "30", "每个来源地址每分钟登录尝试上限；0 不限", "sign-in attempts a minute from one address; 0: no limit"},
    {"enrolment.sign-ups-per-second", Kind::number, "12000", "每轮报名每秒放入的报名数；超出时排队。先用 luoshi bench enrol-opening 测出本机能力再定", "sign-ups let in a second for each round; beyond it families stand in line. Measure this machine with luoshi bench enrol-opening before you set it"},
    {"http.trusted-proxy", Kind::text, "", "可信反向代理地址；其 X-Forwarded-For 被采信", "address of the reverse proxy whose X-Forwarded-For is believed"},
    {"http.frame-ancestors", Kind::text, "'none'", "允许嵌入本站页面的来源（CSP frame-ancestors）", "who may embed the pages (CSP frame-ancestors)"},
    {"http.public-url", Kind::text, "", "对外地址，如 https://luoshi.example.gov.cn；用于 OIDC 回调和链接", "outside address, for OIDC and links"},
    {"tls.certificate", Kind::text, "", "TLS 证书文件（PEM）；与 tls.key 同时给出时启用 HTTPS", "certificate file (PEM); together with tls.key serves HTTPS"},
    {"tls.key", Kind::text, "", "TLS 私钥文件（PEM）", "private key file (PEM)"},
    {"session.idle-minutes", Kind::number, "30", "无操作多少分钟后退出", "minutes without a request after which a session ends"},
    {"session.hours", Kind::number, "12", "登录最长有效小时数", "hours after which a session ends in any case"},
    {"oidc.issuer", Kind::text, "", "OIDC 身份提供方地址；空：不启用", "OIDC issuer; empty: off"},
    {"oidc.client-id", Kind::text, "", "OIDC 客户端标识", "OIDC client id"},
    {"oidc.client-secret", Kind::text, "", "OIDC 客户端密钥", "OIDC client secret", true},
    {"oidc.name", Kind::text, "统一身份认证", "登录按钮上的名称", "name on the sign-in button"},
    {"mail.smtp-host", Kind::text, "", "邮件服务器；空：不发邮件", "mail server; empty: no mail is sent"},
    {"mail.smtp-port", Kind::number, "587", "邮件服务器端口", "port of the mail server"},
    {"mail.smtp-tls", Kind::text, "starttls", "邮件加密：starttls、tls、none（仅限本机中继）", "starttls, tls, or none (only for a relay on this machine)"},
    {"mail.smtp-user", Kind::text, "", "邮件服务器账号；空：不认证", "account at the mail server; empty: none"},
    {"mail.smtp-password", Kind::text, "", "邮件服务器密码", "password at the mail server", true},
    {"mail.from", Kind::text, "", "发件人地址", "address that mail comes from"},
    {"mail.from-name", Kind::text, "落实", "发件人名称", "name that mail comes from"},
    {"mail.authorities-file", Kind::text, "", "受信任的证书机构文件（PEM）；空：系统自带", "trusted authorities (PEM) for mail and the gateway; empty: the system's"},
    {"mail.hook-url", Kind::text, "", "消息网关地址（短信、微信、钉钉）；空：不启用", "gateway for SMS and messengers; empty: off"},
    {"mail.hook-secret", Kind::text, "", "消息网关签名密钥，至少 16 个字符", "secret that signs calls of the gateway, at least 16 characters", true},
    {"wechat.merchant", Kind::text, "", "微信支付商户号（学校或财政自己的；wechat.provider 开启时为服务商的）；空：不开通网上缴费", "merchant number at WeChat Pay: the school's or treasury's own, or the service provider's where wechat.provider is on; empty: off"},
    {"wechat.provider", Kind::flag, "false", "服务商模式：各学校、财政以自己的子商户号收款，本机只用服务商的密钥代为下单和退款", "service-provider mode: each school or treasury collects under its own sub-merchant number, and this server asks on their behalf with the provider's keys"},
    {"wechat.app-id", Kind::text, "", "微信支付应用编号", "app id at WeChat Pay"},
    {"wechat.serial", Kind::text, "", "商户证书序列号", "serial number of the merchant's certificate"},
    {"wechat.key-file", Kind::text, "", "商户私钥文件（PEM）", "file of the merchant's private key (PEM)"},
    {"wechat.platform-serial", Kind::text, "", "微信支付平台证书序列号或公钥编号", "serial number of the platform's certificate, or the id of its public key"},
    {"wechat.platform-key-file", Kind::text, "", "微信支付平台证书或公钥文件（PEM）", "file of the platform's certificate or public key (PEM)"},
    {"wechat.api-key-file", Kind::text, "", "APIv3 密钥文件（32 个字符）", "file of the APIv3 key (32 characters)"},
    {"wechat.notify-url", Kind::text, "", "支付通知地址；空：对外地址加 /api/payments/wechat/notices", "where payments are notified; empty: the outside address and /api/payments/wechat/notices"},
    {"wechat.address", Kind::text, "https://api.mch.weixin.qq.com", "微信支付接口地址", "address of WeChat Pay"},
    {"pupils.keep-days-after-leaving", Kind::number, "1095", "学生离校后个人信息保存天数，到期自动删除（账目以代码代替姓名）", "days after which the personal details of a pupil who left are erased"},
    {"pupils.slip-days", Kind::number, "14", "家长绑定码有效天数", "days for which a family's binding code holds"},
    {"jobs.threads", Kind::number, "1", "后台任务线程数", "threads for jobs"},
    {"log.format", Kind::text, "auto", "日志格式：json、words、auto（终端为 words）", "json, words, or auto (words on a terminal)"},
    {"log.level", Kind::text, "info", "日志级别：debug、info、warning、error", "debug, info, warning, error"},
};

}  // namespace

std::span<const Setting> settings() { return table; }

}  // namespace luoshi::config
