import { CERTIFICATE_STANDING_LABELS, STANDARDIZATION_LABELS } from '@qianqi/shared';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFile } from '../domain/creditFile/CreditFileGate';
import type { FiledCertificate } from '../domain/creditFile/creditFile';
import { useAsOf } from '../domain/creditFile/AsOf';
import { may, useViewer } from '../domain/viewer';
import { paths } from '../paths';
import { DataTable } from '../ui/DataTable';
import { Message } from '../ui/States';
import { CertificateRevoke } from './CertificateRevoke';
import { CertificateVoid } from './CertificateVoid';

/** Standardization certificates and how each stands on the day looked at. */
export function CertificateTable() {
  const { certificates, enterprise } = useFile();
  const { assessment, params } = useAsOf();
  const mayChange = may(useViewer(), 'KEEP_CERTIFICATES');
  const [asked, setAsked] = useState<{ certificate: FiledCertificate; what: 'revoke' | 'void' } | null>(null);
  const standings = new Map(
    assessment?.certificates.map(({ certificate, standing }) => [certificate.id, standing]),
  );
  return (
    <>
      {mayChange && (
        <p className="tab-actions">
          <Link to={paths.certificateCreate(enterprise.creditCode)} className="button">
            登记标准化证书
          </Link>
        </p>
      )}
      {certificates.length === 0 ? (
        <Message title="无标准化证书" />
      ) : (
        <DataTable
          caption="标准化证书"
          rows={certificates}
          rowKey={({ id }) => id}
          rowClass={({ id, voidedAt }) => {
            if (voidedAt !== null) return 'is-voided';
            return params.mark === 'standardization' && standings.get(id) === 'BEST' ? 'is-marked' : '';
          }}
          columns={[
            { name: 'level', title: '等级', cell: ({ level }) => STANDARDIZATION_LABELS[level] },
            { name: 'number', title: '证书编号', cell: ({ certificateNumber }) => certificateNumber },
            {
              name: 'validity',
              title: '有效期（含两端）',
              cell: ({ issuedOn, expiresOn }) => (
                <span className="days">
                  {issuedOn} 至 {expiresOn}
                </span>
              ),
            },
            {
              name: 'standing',
              title: '状态',
              cell: certificate => {
                const standing = standings.get(certificate.id);
                return (
                  <>
                    {standing ? CERTIFICATE_STANDING_LABELS[standing] : '—'}
                    {certificate.revokedOn !== null && (
                      <p className="quiet">
                        {certificate.revokedOn} 撤销：{certificate.revokeReason}
                      </p>
                    )}
                    {certificate.voidedAt !== null && (
                      <p className="event-void">已作废：{certificate.voidReason}</p>
                    )}
                  </>
                );
              },
            },
            ...(mayChange
              ? [
                  {
                    name: 'actions',
                    title: '操作',
                    cell: (certificate: FiledCertificate) =>
                      certificate.voidedAt === null && (
                        <span className="row-actions">
                          {certificate.revokedOn === null && (
                            <button
                              type="button"
                              className="button button-small"
                              onClick={() => setAsked({ certificate, what: 'revoke' })}
                            >
                              撤销
                            </button>
                          )}
                          <button
                            type="button"
                            className="button button-small"
                            onClick={() => setAsked({ certificate, what: 'void' })}
                          >
                            作废
                          </button>
                        </span>
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {asked?.what === 'revoke' && (
        <CertificateRevoke certificate={asked.certificate} onClose={() => setAsked(null)} />
      )}
      {asked?.what === 'void' && (
        <CertificateVoid certificate={asked.certificate} onClose={() => setAsked(null)} />
      )}
    </>
  );
}
